/// Puts a comparison into one output format.
public protocol ComparisonReporter: Sendable {
  /// The whole output.
  func text(of report: ComparisonReport) throws -> String
}
