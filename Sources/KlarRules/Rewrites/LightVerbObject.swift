internal import KlarGerman
internal import KlarLinting

/// What the verb acts upon that replaces a noun and its light verb.
struct LightVerbObject {
  /// The words in the form that the new verb asks for.
  let text: String
  /// The constituent that they come from, if it is another one than the noun's.
  let source: Constituent?
  /// The noun phrase, to say it as a subject; nil if the object has a preposition.
  let phrase: NounPhrase?
  /// The case that the phrase stands in.
  let old: GrammaticalCase
  /// Whether an article in the preposition must be written: "vom Antrag".
  let lacksArticle: Bool
}

extension LightVerbObject {
  private static let cases: [Substring: GrammaticalCase] = ["D": .dative, "A": .accusative]

  /// The object by the government of a list: "attr/über>A".
  ///
  /// - Returns: nil if there is none in the clause, or its words are not certain.
  static func find(
    _ government: Government, _ index: Int, beside noun: LightVerbNoun?, _ frame: ClauseFrame,
    _ analysis: Analysis
  ) -> LightVerbObject? {
    guard let after = government.after(index)?.split(separator: "+"),
      let new = after.compactMap({ cases[$0] }).first
    else { return nil }
    let preposition = after.first.flatMap { cases[$0] == nil && $0 != "pass" ? String($0) : nil }
    for kind in government.before {
      switch kind {
      case "attr":
        if let phrase = noun?.attribute {
          return object(nil, [phrase], .genitive, new, preposition, nil, analysis)
        }
        if let found = prepositional("von", beside: noun, frame, new, preposition, analysis) {
          return found
        }
      case "D":
        let datives = frame.constituents.filter {
          $0 != noun?.constituent && $0.kind == .nounPhrase && $0.cases.contains(.dative)
            && !$0.cases.contains(.accusative)
        }
        if datives.count == 1, let dative = datives.first {
          return object(dative, dative.phrases, .dative, new, preposition, nil, analysis)
        }
      case "A", "G", "pass", "nom": continue
      default:
        if let found = prepositional(String(kind), beside: noun, frame, new, preposition, analysis)
        {
          return found
        }
      }
    }
    return nil
  }

  private static func prepositional(
    _ word: String, beside noun: LightVerbNoun?, _ frame: ClauseFrame, _ new: GrammaticalCase,
    _ preposition: String?, _ analysis: Analysis
  ) -> LightVerbObject? {
    let fitting = frame.constituents.filter { constituent in
      guard constituent.kind == .prepositionalPhrase, constituent != noun?.constituent,
        let token = constituent.preposition, token == constituent.tokens.lowerBound
      else { return false }
      return Contraction.base(of: analysis.form(token).folded) == word
    }
    // "von" may name who acts, and belongs to the noun only where it stands behind it.
    guard fitting.count == 1, let constituent = fitting.first, let token = constituent.preposition,
      word != "von" || constituent.tokens.lowerBound == noun?.constituent.tokens.upperBound
        || preposition != nil,
      constituent.phrases.last?.tokens.upperBound == constituent.tokens.upperBound
    else { return nil }
    let olds = constituent.phrases.reduce(Set(GrammaticalCase.allCases)) {
      $0.intersection($1.readings.cases)
    }
    let old: GrammaticalCase
    switch word {
    case "von", "zu", "mit", "nach": old = .dative
    case "für", "durch": old = .accusative
    default:
      guard olds.count == 1, let only = olds.first else { return nil }
      old = only
    }
    let isContracted = analysis.tags[token] == .apprart
    return object(
      constituent, constituent.phrases, old, new, preposition, isContracted ? token : nil, analysis)
  }

  private static func object(
    _ source: Constituent?, _ phrases: [NounPhrase], _ old: GrammaticalCase,
    _ new: GrammaticalCase, _ preposition: String?, _ contracted: Int?, _ analysis: Analysis
  ) -> LightVerbObject? {
    guard let first = phrases.first, let last = phrases.last else { return nil }
    let inflector = NounPhraseInflector(analysis)
    var changes: [Int: String] = [:]
    for phrase in phrases {
      guard let words = inflector.words(phrase, from: old, to: new) else { return nil }
      changes.merge(words) { $1 }
    }
    var words = [
      ClauseLineariser.words(
        of: first.tokens.lowerBound..<last.tokens.upperBound, changing: changes, in: analysis)
    ]
    if contracted != nil {
      guard let article = inflector.article(for: first, from: old, to: new) else { return nil }
      words.insert(article, at: 0)
    }
    if let preposition { words.insert(preposition, at: 0) }
    return LightVerbObject(
      text: words.joined(separator: " "), source: source,
      phrase: preposition == nil && phrases.count == 1 ? first : nil, old: old,
      lacksArticle: contracted != nil)
  }

  /// The object as the subject of a passive, with its number; nil if not certain.
  func subject(in analysis: Analysis) -> (words: String, number: GrammaticalNumber)? {
    guard let phrase, !lacksArticle,
      let changes = NounPhraseInflector(analysis).words(phrase, from: old, to: .nominative)
    else { return nil }
    let numbers = Set(phrase.readings.combinations.filter { $0.2 == old }.map(\.1))
    guard numbers.count == 1, let number = numbers.first else { return nil }
    return (ClauseLineariser.words(of: phrase.tokens, changing: changes, in: analysis), number)
  }
}
