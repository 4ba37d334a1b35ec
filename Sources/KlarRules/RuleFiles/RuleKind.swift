/// How a rule file finds its passages.
enum RuleKind: String, CaseIterable, Sendable {
  /// A few phrases in the file itself.
  case phrase
  /// Phrases in Rules/lists.
  case list
  /// Words in a given order, with gaps.
  case sequence
  /// Too many words of a kind in a sentence.
  case occurrence
  /// Too much of something that can be counted.
  case measure
  /// One thing with two names in a letter.
  case consistency
  /// Terms that a letter does not explain.
  case glossary

  /// The places that its message may have.
  var messagePlaces: [String] {
    switch self {
    case .phrase, .list, .glossary: ["match", "advice"]
    case .sequence: ["match"]
    case .occurrence: ["match", "count"]
    case .measure: ["match", "value", "limit"]
    case .consistency: ["match", "other", "advice"]
    }
  }
}
