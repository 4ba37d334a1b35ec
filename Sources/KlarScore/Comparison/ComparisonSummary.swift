/// What many comparisons say together.
public struct ComparisonSummary: Hashable, Sendable {
  /// The number of pairs.
  public let pairs: Int
  /// Pairs that gained points.
  public let improved: Int
  /// The middle gain in points; nil without a pair that has scores on both sides.
  public let medianDelta: Double?
  /// The two-sided p of Wilcoxon's signed-rank test; nil when no score changed.
  public let wilcoxonP: Double?
  /// Pairs that lost, gained or changed facts.
  public let pairsWithChangedFacts: Int

  /// Sums the comparisons up.
  public init(_ comparisons: [LetterComparison]) {
    let deltas = comparisons.compactMap(\.scoreDelta)
    pairs = comparisons.count
    improved = deltas.count { $0 > 0 }
    medianDelta = Self.median(deltas)
    wilcoxonP = Wilcoxon.probability(deltas)
    pairsWithChangedFacts = comparisons.count { !$0.facts.isEmpty }
  }

  private static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
