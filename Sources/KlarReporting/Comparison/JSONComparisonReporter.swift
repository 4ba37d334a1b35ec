internal import KlarScore

/// One JSON object for all pairs.
public struct JSONComparisonReporter: ComparisonReporter {
  private struct Output: Encodable {
    let schemaVersion = 1
    let pairs: [PairRecord]
    let unpaired: [String]
    let summary: Summary
  }

  private struct Summary: Encodable {
    let pairs: Int
    let improved: Int
    let medianDelta: Double?
    let wilcoxonP: Double?
    let pairsWithChangedFacts: Int

    init(_ summary: ComparisonSummary) {
      pairs = summary.pairs
      improved = summary.improved
      medianDelta = summary.medianDelta?.shortened
      wilcoxonP = summary.wilcoxonP
      pairsWithChangedFacts = summary.pairsWithChangedFacts
    }
  }

  /// A reporter of comparisons.
  public init() {}

  /// The object, indented.
  public func text(of report: ComparisonReport) throws -> String {
    let output = Output(
      pairs: report.pairs.map(PairRecord.init),
      unpaired: report.unpaired + report.twins.map(\.file),
      summary: Summary(report.summary))
    return try JSONText.encode(output, isIndented: true) + "\n"
  }
}
