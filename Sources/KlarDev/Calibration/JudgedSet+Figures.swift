extension JudgedSet {
  /// The rows that a test admits.
  func filtered(_ isIncluded: (Row) -> Bool) -> JudgedSet {
    JudgedSet(name: name, kind: kind, rows: rows.filter(isIncluded))
  }

  /// The weighted sum of each row.
  func sums(_ weights: [Double]) -> [Double] {
    rows.map { row in zip(row.amounts, weights).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  /// How well sums predict the judgements: Pearson's r for ratings, Spearman's rho for levels, the
  /// share in the right order for pairs.
  func figure(of sums: [Double]) -> Double {
    switch kind {
    case .rating: Correlation.pearson(sums, rows.map(\.target))
    case .level: Correlation.spearman(sums, rows.map(\.target))
    case .pair: Double(sums.count { $0 > 0 }) / Double(max(1, sums.count))
    }
  }

  /// The shares of levels that are off by at most one, and right.
  func agreement(_ levels: [Int]) -> String {
    let misses = zip(levels, rows).map { abs($0 - Int($1.target)) }
    func share(_ limit: Int) -> Double {
      rounded(Double(misses.count { $0 <= limit }) / Double(max(1, misses.count)))
    }
    return "\(share(1)) (\(share(0)))"
  }
}
