internal import KlarGerman

/// A participle in front of its noun with words of its own: "die von Ihnen vorgelegten Unterlagen".
struct ParticipleAttribute {
  /// From the determiner, or the first dependent where there is none, to the noun.
  let tokens: Range<Int>
  /// The tokens that depend on the participle.
  let dependents: Range<Int>
  /// The noun.
  var head: Int { tokens.upperBound - 1 }

  /// The attribute whose participle stands at a token; nil if there is none.
  ///
  /// Adverbs and "sich" alone are no burden and make no attribute.
  init?(participle: Int, in sentence: Sentence, of analysis: Analysis) {
    let words = sentence.tokens
    guard Self.isAttributive(participle, analysis),
      let head = Self.head(behind: participle, words, analysis),
      let opening = Self.opening(before: participle, head: head, words, analysis)
    else { return nil }
    let dependents = opening.dependents..<participle
    guard dependents.contains(where: { Self.carries(analysis.tags[$0]) }),
      let last = dependents.last,
      !Self.opensNounPhrase(analysis.tags[last]) || analysis.isInnerComma(last)
    else { return nil }
    tokens = opening.start..<head + 1
    self.dependents = dependents
  }

  /// Whether the attribute is one participle or adjective, surely read, that a relative clause could hold.
  func isPlain(in analysis: Analysis) -> Bool {
    let participle = dependents.upperBound
    return analysis.tags[participle] == .adja
      && Self.isAttributive(participle, analysis)
      && !dependents.contains {
        Self.isParticiple(analysis.form($0)) && analysis.tags[$0 + 1] == .kon
      }
      && !(participle + 1..<head).contains {
        [.kon, .comma].contains(analysis.tags[$0]) || analysis.form($0).folded == "bzw."
      }
  }

  /// Whether a token is a participle, or an adjective that takes words of its own, before a noun; taggers
  /// mistake "erteilte" for a finite verb.
  static func isAttributive(_ token: Int, _ analysis: Analysis) -> Bool {
    let form = analysis.form(token)
    switch analysis.tags[token] {
    case .adja: return isParticiple(form) || ValentAdjectives.standard.hasForm(form.folded)
    case .vvfin, .vvinf:
      return token + 1 < analysis.tags.count && analysis.tags[token + 1] == .nn
        && form.casing == .lower && isParticiple(form)
    default: return false
    }
  }

  /// Whether a word is a participle with the ending of an adjective.
  static func isParticiple(_ form: WordForm) -> Bool {
    guard
      let ending = Adjective.endings.filter(form.folded.hasSuffix).max(by: { $0.count < $1.count })
    else { return false }
    let stem = String(form.folded.dropLast(ending.count))
    let verbs = Lexicon.standard.verbs
    // "einzureichende": the infinitive with "zu" and a "d".
    return verbs.readings(of: stem).contains {
      $0.form == .pastParticiple || $0.form == .presentParticiple
    }
      || stem.hasSuffix("end")
        && verbs.readings(of: String(stem.dropLast())).contains { $0.form == .zuInfinitive }
  }

  /// The noun behind a participle, over other adjectives.
  private static func head(
    behind participle: Int, _ words: Range<Int>, _ analysis: Analysis
  ) -> Int? {
    var place = participle + 1
    while place < words.upperBound {
      switch analysis.tags[place] {
      case .nn, .ne: return place
      case .adja, .card, .trunc, .adv, .adjd: place += 1
      case .kon, .comma:
        guard place + 1 < words.upperBound, [.adja, .trunc].contains(analysis.tags[place + 1])
        else { return nil }
        place += 1
      default: return nil
      }
    }
    return nil
  }

  /// Where the attribute begins, and its first dependent.
  private static func opening(
    before participle: Int, head: Int, _ words: Range<Int>, _ analysis: Analysis
  ) -> (start: Int, dependents: Int)? {
    var place = participle - 1
    while place >= words.lowerBound {
      let tag = analysis.tags[place]
      if isDeterminer(place, words, analysis), agree(place, participle, analysis) {
        let next = behindOwnWords(of: place, before: participle, analysis)
        if next == participle { return nil }
        // "dem 8.5.2026,": a date inside.
        if ![.nn, .ne].contains(analysis.tags[next]), !analysis.isInnerComma(next) {
          return (place, next)
        }
      } else if tag == .kon, place > words.lowerBound + 1, isParticiple(analysis.form(place - 1)) {
        // "die Ihnen im Mai erteilte und im Juni verlängerte Erlaubnis"
        place -= 1
      } else if tag == .appr, [.appr, .apprart].contains(analysis.tags[place + 1]) {
        return (place + 1, place + 1)
      } else if tag == .comma || tag == .kon, place > words.lowerBound,
        analysis.tags[place - 1] == .adja, place + 1 < participle
      {
        return determiner(ofAdjective: place - 1, words, analysis).map { ($0, place + 1) }
      } else if !canDepend(tag), !isDeterminer(place, words, analysis),
        !analysis.isInnerComma(place)
      {
        return nil
      }
      place -= 1
    }
    guard analysis.tags[participle] == .adja else { return nil }
    let isBeforeVerb = head + 1 < words.upperBound && analysis.tags[head + 1].isFinite
    let isPhrase = [.appr, .apprart].contains(analysis.tags[words.lowerBound])
    return isBeforeVerb && isPhrase ? (words.lowerBound, words.lowerBound) : nil
  }

  /// Whether a participle can have the ending that a determiner asks for: "die … geprüften", not "die …
  /// geprüfter".
  private static func agree(_ determiner: Int, _ participle: Int, _ analysis: Analysis) -> Bool {
    guard ClosedClasses.definiteArticles.contains(analysis.form(determiner).folded)
    else { return true }
    return ["e", "en"].contains(where: analysis.form(participle).folded.hasSuffix)
  }

  /// The determiner of an adjective in a row of attributes.
  private static func determiner(
    ofAdjective adjective: Int, _ words: Range<Int>, _ analysis: Analysis
  ) -> Int? {
    var place = adjective
    while place > words.lowerBound, [.adja, .adv, .adjd, .card].contains(analysis.tags[place]) {
      place -= 1
    }
    return isDeterminer(place, words, analysis) ? place : nil
  }

  /// The first token behind a determiner that is no numeral or adjective of the same phrase.
  private static func behindOwnWords(
    of determiner: Int, before participle: Int, _ analysis: Analysis
  ) -> Int {
    var place = determiner + 1
    while place < participle {
      switch analysis.tags[place] {
      case .card, .adja, .trunc: place += 1
      case .adv, .adjd, .ptkneg:
        var next = place
        while next < participle, [.adv, .adjd, .ptkneg].contains(analysis.tags[next]) { next += 1 }
        guard next == participle || analysis.tags[next] == .adja else { return place }
        place = next
      default: return place
      }
    }
    return place
  }

  /// Whether a token opens a noun phrase; a relative pronoun does not, but taggers mistake "die" at
  /// the start of a sentence for a pronoun.
  private static func isDeterminer(
    _ token: Int, _ words: Range<Int>, _ analysis: Analysis
  ) -> Bool {
    switch analysis.tags[token] {
    case .art, .pposat, .pdat, .piat, .pwat: return true
    case .pds, .pis, .prels:
      let isBehindComma = token > words.lowerBound && analysis.tags[token - 1] == .comma
      return !isBehindComma && ClosedClasses.determiners.contains(analysis.form(token).folded)
    default: return false
    }
  }

  private static func opensNounPhrase(_ tag: Tag) -> Bool {
    switch tag {
    case .art, .pposat, .pdat, .piat, .appr, .apprart, .kon, .comma, .adja: true
    default: false
    }
  }

  /// Whether a word makes the attribute longer than an adverb does.
  private static func carries(_ tag: Tag) -> Bool {
    switch tag {
    case .nn, .ne, .pper, .appr, .apprart: true
    default: false
    }
  }

  /// Whether a word can stand between determiner and participle.
  private static func canDepend(_ tag: Tag) -> Bool {
    switch tag {
    case .adja, .adjd, .adv, .appr, .apprart, .appo, .apzr, .card, .kokom, .kon, .ne, .nn, .pav,
      .pper, .prf, .ptkneg, .ptkzu, .ptka, .trunc, .xy, .fm, .vvpp, .bracket, .pis, .pds, .pposat:
      true
    default: false
    }
  }
}
