internal import KlarGerman

/// What a word must be to fit a place of a pattern, as a rule file says it.
struct TokenCondition: Sendable {
  /// Spellings, without regard to case.
  var words: [String] = []
  /// Lemmas, in any of their forms.
  var verbs: [String] = []
  var nouns: [String] = []
  var adjectives: [String] = []
  /// Parts of speech.
  var tags: Set<Tag> = []
  /// Ends of words.
  var endings: [String] = []
  /// A closed class.
  var wordClass: WordClass?
  /// Whether it is written with a capital, or must not be; nil if that does not matter.
  var isCapital: Bool?
  /// Spellings that do not fit although the rest does; a plural in "-en" counts as its singular.
  var except: [String] = []
  /// Ends of words that do not fit; a plural in "-en" counts as its singular.
  var exceptEndings: [String] = []
}

/// A closed class that rule files may name.
enum WordClass: String, CaseIterable, Sendable {
  case determiner, article, reflexive, coordinator

  /// Its words.
  var words: Set<String> {
    switch self {
    case .determiner: ClosedClasses.determiners
    case .article: ClosedClasses.articles
    case .reflexive: ClosedClasses.reflexives
    case .coordinator: ClosedClasses.coordinators
    }
  }
}
