internal import KlarLinting

/// A rule of `kind: sequence`: words in a given order, with gaps.
struct SequenceFile: Sendable {
  /// A place of a pattern.
  enum Place: Sendable {
    case word(TokenCondition, isOptional: Bool, isMarked: Bool)
    /// So many words of the same clause, none of them marked.
    case gap(ClosedRange<Int>)
    /// The begin of a sentence.
    case start
  }

  /// What the rule says about itself.
  let description: RuleDescription
  /// Its wording, with `{match}`.
  let message: RuleMessage
  /// Each is found on its own; at one place the first that fits counts.
  let patterns: [[Place]]
  /// What to write instead of the marked words, if they stand together.
  let replacements: [String]
  /// Who may apply it.
  let applicability: Suggestion.Applicability
  /// A change of grammar that is offered beside them.
  let rewrite: Rewrite?

  /// The changes that a file can ask for.
  enum Rewrite: String, CaseIterable, Sendable {
    /// "Sie werden gebeten, …" -> "Bitte …".
    case request
    /// A noun of an action and its preposition become a clause.
    case clause
    /// "nicht unerheblich" -> "erheblich".
    case positive
  }
}
