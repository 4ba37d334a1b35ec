public import KlarLinting

/// A choice of rules with severities and thresholds, such as `verwaltung`.
public struct Profile: Hashable, Sendable {
  /// The name that `--profile` takes; the name of its file.
  public let name: String
  /// What it is for, in a few German words.
  public let title: String
  /// What it says about rules, in the order in which they lead.
  public let settings: RuleSettings
}
