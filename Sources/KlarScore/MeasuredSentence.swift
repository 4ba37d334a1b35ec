/// The amounts of all features in one sentence.
public struct MeasuredSentence: Hashable, Sendable {
  /// The index in `Analysis.sentences`.
  public let index: Int
  /// The share of the text that it stands for; all shares of a text are 1 together.
  public let share: Double
  /// The amounts, in the order of the formula's terms.
  public let amounts: [Double]
}
