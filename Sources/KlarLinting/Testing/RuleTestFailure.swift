/// A promise of a rule's description that the rule does not keep.
public struct RuleTestFailure: Hashable, Sendable {
  /// The id of the rule.
  public let rule: String
  /// The index of the example in the rule's description; nil when it is about the rule itself.
  public let example: Int?
  /// What was expected and what happened, in German.
  public let message: String

  /// A broken promise.
  public init(rule: String, example: Int?, message: String) {
    self.rule = rule
    self.example = example
    self.message = message
  }
}
