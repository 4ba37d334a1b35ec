/// Measures of how well two rows of numbers go together.
enum Correlation {
  /// Pearson's r; 0 where one row does not vary.
  static func pearson(_ left: [Double], _ right: [Double]) -> Double {
    let (meanLeft, meanRight) = (mean(left), mean(right))
    var (both, squaresLeft, squaresRight) = (0.0, 0.0, 0.0)
    for (first, second) in zip(left, right) {
      both += (first - meanLeft) * (second - meanRight)
      squaresLeft += (first - meanLeft) * (first - meanLeft)
      squaresRight += (second - meanRight) * (second - meanRight)
    }
    let product = squaresLeft * squaresRight
    return product > 0 ? both / product.squareRoot() : 0
  }

  /// Spearman's rho: Pearson's r of the ranks, equal numbers sharing theirs.
  static func spearman(_ left: [Double], _ right: [Double]) -> Double {
    pearson(ranks(left), ranks(right))
  }

  /// The mean; 0 of nothing.
  static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(1, values.count))
  }

  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      for place in start...end { ranks[order[place]] = Double(start + end) / 2 }
      start = end + 1
    }
    return ranks
  }
}
