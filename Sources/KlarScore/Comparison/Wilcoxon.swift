#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Wilcoxon's signed-rank test for paired values.
///
/// Wilcoxon, F. (1945): Individual comparisons by ranking methods. Biometrics Bulletin 1 (6).
public enum Wilcoxon {
  /// Up to this many differences the distribution is counted out, ties included.
  private static let largestExact = 50

  /// The two-sided probability of differences at least as lopsided if there were no effect.
  ///
  /// Differences of 0 are left out, as Wilcoxon did; nil when none is left.
  public static func probability(_ differences: [Double]) -> Double? {
    let kept = differences.filter { $0 != 0 }
    guard !kept.isEmpty else { return nil }
    let ranks = doubledRanks(kept.map(abs))
    let positive = zip(kept, ranks).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
    return kept.count <= largestExact
      ? exact(positive, ranks: ranks) : approximate(positive, ranks: ranks)
  }

  /// Twice the rank of each value, so that the middle ranks of ties are whole numbers.
  private static func doubledRanks(_ values: [Double]) -> [Int] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Int](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = start + end + 1 }
      start = end
    }
    return ranks
  }

  /// Counts how many of all choices of signs lie as far from the middle.
  private static func exact(_ positive: Int, ranks: [Int]) -> Double {
    let whole = ranks.reduce(0, +)
    var chances = [Double](repeating: 0, count: whole + 1)
    chances[0] = 1
    for rank in ranks {
      for sum in stride(from: whole, through: 0, by: -1) {
        chances[sum] = (chances[sum] + (sum >= rank ? chances[sum - rank] : 0)) / 2
      }
    }
    let lower = min(positive, whole - positive)
    return min(1, 2 * chances[...lower].reduce(0, +))
  }

  /// The normal approximation, corrected for continuity; ties are in the ranks' own variance.
  private static func approximate(_ positive: Int, ranks: [Int]) -> Double {
    let sum = Double(ranks.reduce(0, +)) / 2
    let variance = ranks.reduce(0.0) { $0 + Double($1 * $1) / 16 }
    let distance = max(0, abs(Double(positive) / 2 - sum / 2) - 0.5)
    return erfc(distance / (2 * variance).squareRoot())
  }
}
