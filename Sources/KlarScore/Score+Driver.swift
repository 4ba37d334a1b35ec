extension Score {
  /// A measure and what it costs.
  public struct Driver: Hashable, Sendable {
    /// The name of the feature.
    public let measure: String
    /// Its share of the score, in points; negative when it costs.
    public let points: Double

    /// A share of the score.
    public init(measure: String, points: Double) {
      self.measure = measure
      self.points = points
    }
  }

  /// What one sentence costs.
  public struct SentenceCost: Hashable, Sendable {
    /// The index in `Analysis.sentences`.
    public let sentence: Int
    /// The points that the text would gain if the sentence were as clear as can be, as a negative
    /// number.
    public let points: Double
    /// What costs them, the costliest first.
    public let drivers: [Driver]

    /// The cost of the given sentence.
    public init(sentence: Int, points: Double, drivers: [Driver]) {
      self.sentence = sentence
      self.points = points
      self.drivers = drivers
    }
  }
}
