/// Narrows the form of a noun by what stands before it: preposition, determiner, adjective ending.
struct NounPhraseReader {
  private static let strong: [String: Agreement] = [
    "e": [
      Agreement(.feminine, .singular, .nominative), Agreement(.feminine, .singular, .accusative),
      Agreement(nil, .plural, .nominative), Agreement(nil, .plural, .accusative),
    ],
    "er": [
      Agreement(.masculine, .singular, .nominative), Agreement(.feminine, .singular, .genitive),
      Agreement(.feminine, .singular, .dative), Agreement(nil, .plural, .genitive),
    ],
    "en": [Agreement(.masculine, .singular, .accusative), Agreement(nil, .plural, .dative)],
    "em": [Agreement(.masculine, .singular, .dative), Agreement(.neuter, .singular, .dative)],
    "es": [Agreement(.neuter, .singular, .nominative), Agreement(.neuter, .singular, .accusative)],
  ]

  private let analysis: Analysis
  private let lexicon: Lexicon
  private let nouns: NounForms

  init(_ analysis: Analysis, _ lexicon: Lexicon) {
    self.analysis = analysis
    self.lexicon = lexicon
    nouns = NounForms(lexicon.nouns)
  }

  /// What is open after the noun phrase has been read, and the likeliest of it.
  struct Reading {
    let agreement: Agreement
    let best: (gender: Gender, number: GrammaticalNumber, grammaticalCase: GrammaticalCase)
  }

  /// The reading of the noun at a token of a sentence.
  func reading(_ token: Int, in sentence: Range<Int>) -> Reading? {
    var agreement = nouns.agreement(analysis.form(token).text)
    let frame = frame(before: token, from: sentence.lowerBound)
    if let determiner = frame.determiner {
      agreement = agreement.narrowed(by: determiner)
    } else if let ending = frame.adjectiveEnding, let strong = Self.strong[ending] {
      agreement = agreement.narrowed(by: strong)
    }
    agreement = agreement.narrowed(by: Agreement(cases: frame.governs))
    if frame.numeral == .plural { agreement = agreement.narrowed(by: Agreement(nil, .plural, nil)) }
    let best = agreement.combinations.enumerated().max { left, right in
      let (first, second) = (score(left.element, frame), score(right.element, frame))
      return first != second ? first < second : left.offset > right.offset
    }
    return best.map { Reading(agreement: agreement, best: $0.element) }
  }

  /// What stands before a noun and belongs to it.
  private struct Frame {
    var determiner: Agreement?
    var adjectiveEnding: String?
    var governs: Set<GrammaticalCase> = []
    var numeral: GrammaticalNumber?
    /// Whether another noun stands right before the phrase.
    var followsNoun = false
  }

  private func frame(before token: Int, from start: Int) -> Frame {
    var frame = Frame()
    var place = token - 1
    let limit = max(start, token - 7)
    while place >= limit, isInside(place) {
      if analysis.tags[place] == .adja, frame.adjectiveEnding == nil {
        frame.adjectiveEnding = Adjective.endings.filter(analysis.form(place).folded.hasSuffix)
          .max { $0.count < $1.count }
      }
      if analysis.tags[place] == .card { frame.numeral = number(analysis.form(place).folded) }
      place -= 1
    }
    guard place >= start else { return frame }
    let word = analysis.form(place).folded
    switch analysis.tags[place] {
    case .art, .pdat, .piat, .pposat, .pds, .pis, .pwat, .prelat, .prels:
      frame.determiner = determiner(word)
      guard place > start else { break }
      frame.governs = governs(place - 1)
      frame.followsNoun = isNoun(place - 1)
    case .apprart:
      frame.determiner = determiner(word)
      frame.governs = governs(place)
    case .appr: frame.governs = governs(place)
    case .nn, .ne: frame.followsNoun = true
    default: break
    }
    return frame
  }

  /// Whether a word can stand between determiner and noun.
  private func isInside(_ token: Int) -> Bool {
    switch analysis.tags[token] {
    case .adja, .card, .trunc, .adv, .adjd, .ptkneg: true
    case .kon, .comma: analysis.tags[token + 1] == .adja
    default: false
    }
  }

  private func isNoun(_ token: Int) -> Bool {
    analysis.tags[token] == .nn || analysis.tags[token] == .ne
  }

  private func number(_ word: String) -> GrammaticalNumber? {
    word == "1" || word.hasPrefix("ein") ? nil : .plural
  }

  private func determiner(_ word: String) -> Agreement? {
    let readings = lexicon.closed.readings(of: word).filter {
      $0.grammaticalCase != nil && $0.tag != .pper && $0.tag != .prf
    }
    guard !readings.isEmpty else { return nil }
    return Agreement(of: readings)
  }

  private func governs(_ token: Int) -> Set<GrammaticalCase> {
    switch analysis.tags[token] {
    case .appr, .apprart:
      lexicon.closed.cases(governedBy: analysis.form(token).folded)
    default: []
    }
  }

  private func score(
    _ combination: (Gender, GrammaticalNumber, GrammaticalCase), _ frame: Frame
  ) -> Double {
    let (_, number, grammaticalCase) = combination
    var score = number == .singular ? 0.1 : 0
    if frame.followsNoun, frame.determiner != nil, grammaticalCase == .genitive { score += 3 }
    if frame.governs.isEmpty {
      switch grammaticalCase {
      case .nominative: score += 1
      case .accusative: score += 0.8
      case .dative: score += 0.3
      case .genitive: score += 0.2
      }
    } else if grammaticalCase == .dative {
      score += 1
    }
    if frame.determiner == nil, grammaticalCase == .genitive { score -= 1 }
    return score
  }
}
