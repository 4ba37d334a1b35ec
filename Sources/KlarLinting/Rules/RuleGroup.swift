public import KlarGerman

/// Rules that share one pass over a letter, such as all word lists of the rule book.
public protocol RuleGroup: Sendable {
  /// What each of the rules says about itself.
  var descriptions: [RuleDescription] { get }

  /// The findings of all of them, in any order; each bears the id of its rule.
  func findings(in analysis: Analysis) -> [Finding]
}
