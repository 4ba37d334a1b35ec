public import KlarGerman
public import KlarLinting

/// A letter with what the rules have to say about it.
public struct CheckedLetter: Sendable {
  /// The analysed letter.
  public let analysis: Analysis
  /// The findings in text order.
  public let findings: [Finding]

  /// A letter and its findings.
  public init(analysis: Analysis, findings: [Finding]) {
    self.analysis = analysis
    self.findings = findings
  }
}
