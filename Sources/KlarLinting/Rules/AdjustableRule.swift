/// A rule with thresholds that profiles and configurations may set.
public protocol AdjustableRule: Rule {
  /// The thresholds in force, by the name that configurations use.
  var thresholds: [String: Int] { get }

  /// The same rule with other thresholds; names that it does not know do nothing.
  func adjusted(to thresholds: [String: Int]) -> Self
}
