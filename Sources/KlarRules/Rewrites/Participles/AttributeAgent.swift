internal import KlarGerman

/// What a phrase before a participle is to it.
enum AttributeAgent {
  /// Who does what the participle says.
  case agent(NewSubject)
  case other
  /// It may name who acts, or not.
  case unclear

  /// The role of a phrase by its preposition.
  static func role(
    of constituent: Constituent, _ verb: Verb, in analysis: Analysis
  ) -> AttributeAgent {
    guard let preposition = constituent.preposition else { return .other }
    let word = analysis.form(preposition).folded
    let old: GrammaticalCase
    switch word {
    case "von", "vom": old = .dative
    case "durch": old = .accusative
    case "seitens": old = .genitive
    default: return .other
    }
    guard let phrase = constituent.phrases.first else {
      switch analysis.form(constituent.tokens.upperBound - 1).text {
      case "Ihnen", "Sie": return .agent(.reader)
      case "uns": return .agent(.author(.wir))
      case "mir": return .agent(.author(.ich))
      default: return .unclear
      }
    }
    if phrase.isFixed { return word == "durch" ? .unclear : .other }
    return named(constituent, phrase, old, analysis).map(AttributeAgent.agent) ?? .unclear
  }

  /// The body that a phrase in a case names, as a subject.
  private static func named(
    _ constituent: Constituent, _ phrase: NounPhrase, _ old: GrammaticalCase,
    _ analysis: Analysis
  ) -> NewSubject? {
    guard constituent.phrases.count == 1, let preposition = constituent.preposition,
      // Behind "seitens" nothing else can stand.
      old == .genitive || ActorWords.standard.isAgent(Morphology(analysis).lemma(phrase.head)),
      phrase.tokens.lowerBound <= preposition + 1,
      phrase.tokens.upperBound == constituent.tokens.upperBound
    else { return nil }
    let inflector = NounPhraseInflector(analysis)
    let numbers = Set(phrase.readings.combinations.filter { $0.2 == old }.map(\.1))
    guard numbers.count == 1, let number = numbers.first,
      let changes = inflector.words(phrase, from: old, to: .nominative)
    else { return nil }
    var words = analysis.words(of: phrase.tokens, changing: changes)
    if analysis.tags[preposition] == .apprart {
      guard let article = inflector.article(for: phrase, from: old, to: .nominative) else {
        return nil
      }
      words = "\(article) \(words)"
    } else if phrase.determiner == nil {
      return nil
    }
    return NewSubject(words: words, person: .third, number: number)
  }
}
