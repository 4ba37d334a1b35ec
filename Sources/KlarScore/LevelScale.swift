/// How the level of a text is estimated: by a weighted sum of the means of its features.
///
/// Levels reward other things than the score does, so the sum has weights of its own.
public struct LevelScale: Hashable, Sendable {
  /// The weights by the names of the features; the others do not count.
  public let weights: [String: Double]
  /// The sums at which A2, B1, B2, C1 and C2 begin.
  public let cuts: [Double]

  /// A scale of the given weights.
  ///
  /// - Throws: `ScoreFormulaError` for negative weights, or cuts that are not five or do not rise.
  public init(weights: [String: Double], cuts: [Double]) throws(ScoreFormulaError) {
    for (feature, weight) in weights.sorted(by: { $0.key < $1.key }) where weight < 0 {
      throw .negativeWeight(feature)
    }
    guard cuts.count == Score.Level.allCases.count - 1,
      zip(cuts, cuts.dropFirst()).allSatisfy({ $0 < $1 })
    else { throw .unusableCuts }
    self.weights = weights
    self.cuts = cuts
  }

  /// The level of a sum.
  public func level(of sum: Double) -> Score.Level {
    Score.Level.allCases[cuts.count { $0 <= sum }]
  }
}
