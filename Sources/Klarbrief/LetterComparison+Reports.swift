public import KlarReporting
public import KlarScore

extension LetterComparison {
  /// Compares two checked letters; findings of preview rules and those that another one stands for
  /// do not count.
  public init(before: Report, after: Report) {
    self.init(before: Side(before), after: Side(after))
  }
}

extension LetterComparison.Side {
  /// One side of a comparison.
  public init(_ report: Report) {
    self.init(
      path: report.source.name, analysis: report.analysis, score: report.score,
      measures: report.measures, findings: report.verdictFindings)
  }
}
