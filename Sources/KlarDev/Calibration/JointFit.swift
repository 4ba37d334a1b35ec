/// Fits one sum of features to judgements of several kinds.
///
/// Targets are standardised; every set but the first has a slope of its own, found by turns with the
/// weights. A set counts the same whatever its size, and a set of pairs a fifth.
struct JointFit {
  private static let pairWeight = 0.2
  private static let rounds = 30

  let ridge: Double

  /// The weights, in the unit of the first set's targets.
  func weights(_ sets: [JudgedSet]) -> [Double] {
    guard let first = sets.first, let features = first.rows.first?.amounts.count else { return [] }
    let scales = (0..<features).map { feature in
      let scale = Self.deviation(first.rows.map { $0.amounts[feature] })
      return scale > 0 ? scale : 1
    }
    let standard = sets.map { Standardised($0, scales: scales) }
    var slopes = [Double](repeating: 1, count: sets.count)
    var weights: [Double] = []
    for _ in 0..<Self.rounds {
      var fit = RidgeFit(features: features)
      for (set, slope) in zip(standard, slopes) {
        let weight = (set.isPairs ? Self.pairWeight : 1) / Double(max(1, set.rows.count))
        for (row, target) in zip(set.rows, set.targets) {
          fit.add(row.map { $0 * slope }, target: target, weight: weight)
        }
      }
      weights = fit.weights(ridge: ridge)
      for index in standard.indices.dropFirst() { slopes[index] = standard[index].slope(weights) }
    }
    let unit = Self.deviation(first.rows.map(\.target))
    return zip(weights, scales).map { $0 * unit / $1 }
  }

  private static func deviation(_ values: [Double]) -> Double {
    let mean = Correlation.mean(values)
    return Correlation.mean(values.map { ($0 - mean) * ($0 - mean) }).squareRoot()
  }

  /// A set with features on one scale and targets of mean 0 and deviation 1; pairs stay as they are.
  private struct Standardised {
    let isPairs: Bool
    let rows: [[Double]]
    let targets: [Double]

    init(_ set: JudgedSet, scales: [Double]) {
      isPairs = set.kind == .pair
      let scaled = set.rows.map { row in zip(row.amounts, scales).map { $0 / $1 } }
      guard !isPairs else {
        rows = scaled
        targets = set.rows.map(\.target)
        return
      }
      let means = scales.indices.map { feature in Correlation.mean(scaled.map { $0[feature] }) }
      rows = scaled.map { row in zip(row, means).map { $0 - $1 } }
      let mean = Correlation.mean(set.rows.map(\.target))
      let deviation = JointFit.deviation(set.rows.map(\.target))
      targets = set.rows.map { deviation > 0 ? ($0.target - mean) / deviation : 0 }
    }

    func slope(_ weights: [Double]) -> Double {
      var (both, squares) = (0.0, 0.0)
      for (row, target) in zip(rows, targets) {
        let sum = zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 }
        both += sum * target
        squares += sum * sum
      }
      return squares > 0 ? both / squares : 1
    }
  }
}
