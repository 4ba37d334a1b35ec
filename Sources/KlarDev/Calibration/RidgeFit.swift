/// Least squares with weights that are drawn to zero and never negative.
///
/// Coordinate descent on the normal equations; rows are added one by one.
struct RidgeFit {
  private var gram: [[Double]]
  private var products: [Double]

  init(features: Int) {
    gram = [[Double]](
      repeating: [Double](repeating: 0, count: features), count: features)
    products = [Double](repeating: 0, count: features)
  }

  /// Adds a row whose weighted sum should be `target`.
  mutating func add(_ row: [Double], target: Double, weight: Double) {
    for first in row.indices {
      products[first] += weight * row[first] * target
      for second in row.indices { gram[first][second] += weight * row[first] * row[second] }
    }
  }

  /// The best weights.
  func weights(ridge: Double) -> [Double] {
    var weights = [Double](repeating: 0, count: products.count)
    for _ in 0..<3000 {
      var change = 0.0
      for index in weights.indices {
        let own = gram[index][index]
        guard own + ridge > 0 else { continue }
        let others = zip(gram[index], weights).reduce(0) { $0 + $1.0 * $1.1 } - own * weights[index]
        let weight = max(0, (products[index] - others) / (own + ridge))
        change = max(change, abs(weight - weights[index]))
        weights[index] = weight
      }
      if change < 1e-9 { break }
    }
    return weights
  }
}
