/// The public formula that turns the features of sentences into a score and a level.
///
/// A sentence costs `sum(points * (feature - reference))` points, at least none; a text the mean of
/// its sentences, weighted by their words to the power of `lengthPower`. The score is 100 less that,
/// at least 0. The level comes from a sum of its own. The values stand in Rules/score.yml.
public struct ScoreFormula: Hashable, Sendable {
  /// A feature with its price.
  public struct Term: Hashable, Sendable {
    /// The name of the feature.
    public let feature: String
    /// The points that one unit costs; never negative.
    public let points: Double
    /// The amount that costs nothing.
    public let reference: Double
    /// The words that it counts, for features that count the words of a list.
    public let words: [String]

    /// A feature with its price.
    public init(feature: String, points: Double, reference: Double = 0, words: [String] = []) {
      self.feature = feature
      self.points = points
      self.reference = reference
      self.words = words
    }
  }

  /// The version that reports name, so that scores of different formulas are never compared.
  public let version: String
  /// The features that count.
  public let terms: [Term]
  /// How much longer sentences weigh in a text's mean: 0 like any other, 1 by their words.
  public let lengthPower: Double
  /// How the level is estimated.
  public let levels: LevelScale

  /// A formula of the given values.
  ///
  /// - Throws: `ScoreFormulaError` for features that are unknown, repeated, cheaper than nothing or
  ///   without the words that they need, and for a scale of levels that does not fit them.
  public init(
    version: String, terms: [Term], lengthPower: Double, levels: LevelScale
  ) throws(ScoreFormulaError) {
    for (index, term) in terms.enumerated() {
      try Self.check(term)
      guard !terms[..<index].contains(where: { $0.feature == term.feature }) else {
        throw .repeatedFeature(term.feature)
      }
    }
    for feature in levels.weights.keys.sorted() {
      guard terms.contains(where: { $0.feature == feature }) else {
        throw .unpricedFeature(feature)
      }
    }
    self.version = version
    self.terms = terms
    self.lengthPower = lengthPower
    self.levels = levels
  }

  private static func check(_ term: Term) throws(ScoreFormulaError) {
    guard ScoreFeatures.names.contains(term.feature) else {
      throw .unknownFeature(term.feature, known: ScoreFeatures.names)
    }
    guard term.points >= 0 else { throw .negativePoints(term.feature) }
    guard ScoreFeatures.listed.contains(term.feature) == !term.words.isEmpty else {
      throw term.words.isEmpty ? .missingWords(term.feature) : .unusedWords(term.feature)
    }
  }
}
