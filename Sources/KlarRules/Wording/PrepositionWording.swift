internal import KlarGerman
internal import KlarText

/// Replaces prepositions, with the noun phrase behind them in the case that the new one needs.
struct PrepositionWording {
  private static let cases: [Substring: GrammaticalCase] = [
    "N": .nominative, "G": .genitive, "D": .dative, "A": .accusative,
  ]

  private let match: PhraseMatch
  private let analysis: Analysis
  private let chunker: NounPhraseChunker
  private let inflector: NounPhraseInflector

  init(_ match: PhraseMatch, _ lexicon: Lexicon, in analysis: Analysis) {
    self.match = match
    self.analysis = analysis
    chunker = NounPhraseChunker(analysis, lexicon: lexicon)
    inflector = NounPhraseInflector(analysis, lexicon: lexicon)
  }

  /// The places of an entry's replacements that fit, the best first: "aufgrund eines Gesetzes" is "nach",
  /// "aufgrund der Kälte" is "wegen"; a decision may be the one or the other.
  func order(_ replacements: [Substring]) -> [Int] {
    let places = Array(replacements.indices)
    guard places.count > 1, let law = replacements.firstIndex(of: "nach"),
      let first = phrases(at: hasVon ? match.words.upperBound + 1 : match.words.upperBound, [])
        .first
    else { return places }
    if isLaw(first) { return [law] }
    return isBasis(first) ? [] : places.filter { $0 != law }
  }

  /// Whether a noun may name what a decision rests on, or why it was needed.
  private func isBasis(_ phrase: NounPhrase) -> Bool {
    [.upper, .mixed].contains(analysis.form(phrase.head).casing)
      || LawWords.standard.isBasis(Morphology(analysis).lemma(phrase.head))
  }

  private func isLaw(_ phrase: NounPhrase) -> Bool {
    LawWords.standard.isSection(analysis.form(phrase.tokens.lowerBound).folded)
      || LawWords.standard.isLaw(Morphology(analysis).lemma(phrase.head))
  }

  /// Whether "von" follows: "aufgrund von Angaben".
  private var hasVon: Bool {
    let next = match.words.upperBound
    return next < analysis.tokens.count && analysis.form(next).folded == "von"
  }

  /// The edits; nil where the noun phrase cannot be put into another case with certainty.
  func edits(_ government: Government, _ index: Int, _ replacement: String) -> [TextEdit]? {
    if analysis.sentence(ofToken: match.words.lowerBound).tokens == match.words {
      return [DropIn.edit(match.words, replacement, in: analysis)]
    }
    let next = match.words.upperBound
    if hasVon, government.hasVon {
      let words = match.words.lowerBound..<next + 1
      if government.after(index) == "D" {
        return contracted(words, replacement, ["D"], "D")
          ?? [DropIn.edit(words, replacement, in: analysis)]
      }
      return contracted(words, replacement, ["D"], government.after(index))
    }
    if government.isKept(at: index) {
      guard government.isPostposed || governsPhrase(government),
        replacement != "nach" || !isBareText, replacement != "laut" || isBareText
      else { return nil }
      return [DropIn.edit(match.words, replacement, in: analysis)]
    }
    guard !government.isPostposed else { return nil }
    return contracted(match.words, replacement, government.before, government.after(index))
  }

  /// Whether a noun without any article follows, behind which "nach" would tell a time: "gemäß Plan".
  var isBareText: Bool {
    guard let phrase = phrases(at: match.words.upperBound, []).first else { return false }
    return phrase.determiner == nil && phrase.adjectives.isEmpty && !phrase.isFixed
      && analysis.tags[phrase.head] == .nn && phrase.readings.numbers.contains(.singular)
      && !namesProvision(phrase) && analysis.form(phrase.head).casing == .capitalized
      && !analysis.entities(in: phrase.tokens, [.paragraph]).contains {
        $0.tokens.contains(phrase.head)
      }
  }

  /// Whether the word governs what follows, and is no adverb ("entsprechend zu ergänzen") and no
  /// equation ("ein Dutzend, entsprechend 12 Stück").
  private func governsPhrase(_ government: Government) -> Bool {
    let cases = Set(government.before.compactMap { Self.cases[$0] })
    guard let first = phrases(at: match.words.upperBound, cases).first else { return false }
    return first.isFixed
      || analysis.tags[first.tokens.lowerBound] != .card
        && !first.readings.cases.isDisjoint(with: cases)
  }

  /// The new preposition and the phrases behind it in their new case, the article joined if it can.
  private func contracted(
    _ words: Range<Int>, _ replacement: String, _ before: [Substring], _ after: Substring?
  ) -> [TextEdit]? {
    guard let new = after.flatMap({ Self.cases[$0] }) else { return nil }
    let old = before.compactMap { Self.cases[$0] }
    let phrases = phrases(at: words.upperBound, Set(old))
    guard let first = phrases.first, let end = phrases.last?.tokens.upperBound,
      !isJoined(at: end)
    else { return nil }
    for old in old where phrases.allSatisfy({ $0.readings.cases.contains(old) }) {
      var changes: [Int: String] = [:]
      for phrase in phrases {
        guard let words = inflector.words(phrase, from: old, to: new) else { return nil }
        changes.merge(words) { $1 }
      }
      if new == .genitive, phrases.contains(where: { !showsGenitive($0) }) { return nil }
      return edits(words, replacement, first, changes, old, new)
    }
    return nil
  }

  /// Whether more hangs on the old preposition behind the citation that ends or follows its words:
  /// "aufgrund der §§ 4 und 5 und der Satzung".
  var isJoinedBehindCitation: Bool {
    let last = match.words.upperBound - 1
    return analysis.entities.first { $0.kind == .paragraph && $0.tokens.upperBound > last }
      .map { $0.tokens.lowerBound <= last + 1 && isJoined(at: $0.tokens.upperBound) } ?? false
  }

  /// Whether more hangs on the old preposition behind the phrases and their attributes: "auf Grund des Gesetzes
  /// und der Satzung", "gestützt auf das Gesetz über die Schule (SR 12) und die Satzung".
  private func isJoined(at start: Int) -> Bool {
    let end = analysis.sentence(ofToken: match.words.lowerBound).tokens.upperBound
    for place in start..<max(start, end - 1) {
      let next = analysis.tags[place + 1]
      if ClosedClasses.coordinators.contains(analysis.form(place).folded) {
        let isNominal = [.art, .pposat, .pdat, .piat].contains(next)
        if isNominal || place == start && [.appr, .adja].contains(next) { return true }
        if analysis.form(place + 1).text.hasPrefix("§") { return true }
      } else if !isAttribute(place) {
        return false
      }
    }
    return false
  }

  /// Whether a word may go on with the attributes of a phrase; an article does behind its preposition only.
  private func isAttribute(_ token: Int) -> Bool {
    switch analysis.tags[token] {
    case .appr, .apprart, .card, .nn, .ne, .adja, .kon, .trunc, .bracket, .xy: true
    case .art, .pposat: [.appr, .bracket].contains(analysis.tags[token - 1])
    default: analysis.tokens[token].kind == .number || analysis.tokens[token].kind == .ordinal
    }
  }

  private func edits(
    _ words: Range<Int>, _ replacement: String, _ phrase: NounPhrase, _ changes: [Int: String],
    _ old: GrammaticalCase, _ new: GrammaticalCase
  ) -> [TextEdit]? {
    var changes = changes
    var (words, replacement) = (words, replacement)
    let last = replacement.split(separator: " ").last.map(String.init) ?? ""
    let start = replacement.dropLast(last.count)
    // "in den Fällen des Absatzes 1" refers; "bei" stands before an event only.
    if last == "bei", namesProvision(phrase) || phrase.isFixed { return nil }
    if let token = phrase.determiner, namesProvision(phrase) {
      // "im Sinne des Absatzes 1": "nach Absatz 1" bears no article.
      words = words.lowerBound..<token + 1
      changes[token] = nil
    } else if last == "bei", phrase.determiner != nil, !phrase.adjectives.isEmpty {
      // "im Falle des fehlenden Einverständnisses": a condition with "bei" bears no article.
      return nil
    } else if let token = phrase.determiner, !precedesRelative(phrase), !isExtended(behind: token) {
      let article = changes[token] ?? analysis.form(token).text
      if let joined = Contraction.word(last, article) {
        words = words.lowerBound..<token + 1
        replacement = start + joined
        changes[token] = nil
      }
    } else if isName(phrase) || isReference(phrase) {
      return nil
    } else if last == "zu", phrase.determiner == nil, phrase.adjectives.isEmpty,
      phrase.readings.numbers == [.singular], !phrase.isFixed
    {
      // "zwecks Klärung": a bare noun needs the article behind "zu".
      guard let article = inflector.article(for: phrase, from: old, to: new),
        let joined = Contraction.word(last, article)
      else { return nil }
      replacement = start + joined
    } else if phrase.determiner == nil, phrase.adjectives.isEmpty, !phrase.isFixed,
      phrase.readings.numbers != [.plural]
    {
      // "für Klärung": other prepositions do not stand before every bare noun.
      return nil
    }
    return [DropIn.edit(words, replacement, in: analysis)]
      + changes.map { TextEdit(analysis.tokens[$0].range, $1) }.sorted { $0.range < $1.range }
  }

  /// Whether a phrase names a part of a law by its number: "des Absatzes 1", "der Nummer 3".
  private func namesProvision(_ phrase: NounPhrase) -> Bool {
    let number = phrase.head + 1
    guard number < analysis.tokens.count, phrase.adjectives.isEmpty,
      analysis.tags[number] == .card || analysis.tokens[number].kind == .number
    else { return false }
    return LawWords.standard.isProvision(analysis.form(phrase.head).folded)
  }

  /// Whether words of a participle follow an article, as in "zu der am Montag erfolgten Zahlung".
  private func isExtended(behind article: Int) -> Bool {
    [.appr, .apprart, .adv, .pper].contains(analysis.tags[article + 1])
  }

  /// The phrase at a token and those that "und" or "oder" joins to it; empty if one is not understood.
  private func phrases(at start: Int, _ cases: Set<GrammaticalCase>) -> [NounPhrase] {
    let end = analysis.sentence(ofToken: match.words.lowerBound).tokens.upperBound
    guard start < end, let first = chunker.phrase(at: start, until: end, governed: cases) else {
      return []
    }
    var phrases = [first]
    while let place = phrases.last?.tokens.upperBound, place + 1 < end,
      analysis.tags[place] == .kon || analysis.tags[place] == .comma,
      let phrase = chunker.phrase(at: place + 1, until: end, governed: cases),
      !phrase.isFixed
    {
      // "der Wahl des Vorstands oder der Leitung": joined with the head or with its attribute.
      if let last = phrases.last, last.head + 1 < last.tokens.upperBound,
        phrase.readings.cases.contains(.genitive)
      {
        return []
      }
      phrases.append(phrase)
    }
    if let place = phrases.last?.tokens.upperBound, place + 1 < end, analysis.tags[place] == .kon {
      // What is joined may be a clause, or more of the phrase; what looks like more is not understood.
      let isNominal = [.art, .pposat, .pdat, .piat, .adja].contains(analysis.tags[place + 1])
      return phrases.count == 1 && !isNominal ? phrases : []
    }
    return phrases
  }

  /// "binnen vorgenannter Frist": an adjective that stands for an article.
  private func isReference(_ phrase: NounPhrase) -> Bool {
    phrase.determiner == nil
      && phrase.adjectives.contains {
        ["genannter", "genannten", "genannte"].contains(where: analysis.form($0).folded.hasSuffix)
      }
  }

  /// Whether a bare noun has a name behind it, or is one: "Herrn Beispiel" bears no article.
  private func isName(_ phrase: NounPhrase) -> Bool {
    guard phrase.determiner == nil, phrase.adjectives.isEmpty, !phrase.isFixed else { return false }
    return (phrase.head...phrase.head + 1).contains { token in
      token < analysis.tokens.count
        && (analysis.tags[token] == .ne || token > phrase.head && analysis.tags[token] == .nn)
    }
  }

  /// Whether article or adjective show a genitive; a bare noun does not bear one.
  private func showsGenitive(_ phrase: NounPhrase) -> Bool {
    phrase.determiner != nil || !phrase.adjectives.isEmpty
  }

  /// "zu dem Antrag, den Sie gestellt haben" keeps its article.
  private func precedesRelative(_ phrase: NounPhrase) -> Bool {
    let next = phrase.tokens.upperBound
    guard next + 1 < analysis.tokens.count, analysis.tags[next] == .comma else { return false }
    return analysis.tags[next + 1] == .prels || analysis.tags[next + 1] == .appr
  }
}
