/// A text that shows what a rule finds, or what it must leave alone.
public enum RuleExample: Hashable, Sendable {
  /// The words between ⟦ and ⟧ are found, all of them and nothing else.
  ///
  /// `becomes` are the whole texts after each suggestion of the first finding, best first; an empty
  /// list says that nothing is offered.
  case bad(String, becomes: [String])
  /// Nothing is found.
  case good(String)
}
