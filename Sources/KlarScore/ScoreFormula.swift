/// The public formula that turns the features of sentences into a score and a level.
///
/// The difficulty of a sentence is `intercept + sum(weight * feature)`, at least `floor`; that of a
/// text the mean over its sentences, weighted by their words to the power of `lengthPower`; the
/// score is `top - step * difficulty`, cut to 0 to 100. The values stand in Rules/score.yml.
public struct ScoreFormula: Hashable, Sendable {
  /// A feature with its weight.
  public struct Term: Hashable, Sendable {
    /// The name of the feature.
    public let feature: String
    /// The difficulty that one unit adds.
    public let weight: Double
    /// The amount that costs nothing: that of a sentence with 100 points.
    public let reference: Double

    /// A feature with its weight.
    public init(feature: String, weight: Double, reference: Double) {
      self.feature = feature
      self.weight = weight
      self.reference = reference
    }
  }

  /// The version that reports name, so that scores of different formulas are never compared.
  public let version: String
  /// The difficulty of a sentence without any feature.
  public let intercept: Double
  /// The features that count.
  public let terms: [Term]
  /// The least difficulty of a sentence.
  public let floor: Double
  /// How much longer sentences weigh in a text's mean: 0 like any other, 1 by their words.
  public let lengthPower: Double
  /// The score of a text without difficulty, before it is cut.
  public let top: Double
  /// The points that one unit of difficulty costs.
  public let step: Double
  /// The difficulties at which A2, B1, B2, C1 and C2 begin.
  public let levelCuts: [Double]

  /// A formula of the given values.
  ///
  /// - Throws: `ScoreFormulaError` for unknown or repeated features, or cuts that do not rise.
  public init(
    version: String, intercept: Double, terms: [Term], floor: Double, lengthPower: Double,
    top: Double, step: Double, levelCuts: [Double]
  ) throws(ScoreFormulaError) {
    for (index, term) in terms.enumerated() {
      guard ScoreFeatures.named(term.feature) != nil else {
        throw .unknownFeature(term.feature, known: ScoreFeatures.all.map(\.name))
      }
      guard !terms[..<index].contains(where: { $0.feature == term.feature }) else {
        throw .repeatedFeature(term.feature)
      }
    }
    guard levelCuts.count == Score.Level.allCases.count - 1,
      zip(levelCuts, levelCuts.dropFirst()).allSatisfy({ $0 < $1 })
    else { throw .unusableCuts }
    self.version = version
    self.intercept = intercept
    self.terms = terms
    self.floor = floor
    self.lengthPower = lengthPower
    self.top = top
    self.step = step
    self.levelCuts = levelCuts
  }

  /// The score of a difficulty, 0 to 100.
  public func value(of difficulty: Double) -> Double {
    min(100, max(0, top - step * difficulty))
  }

  /// The level of a difficulty.
  public func level(of difficulty: Double) -> Score.Level {
    Score.Level.allCases[levelCuts.count { $0 <= difficulty }]
  }
}
