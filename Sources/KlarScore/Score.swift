/// The clarity of a letter by the public formula.
public struct Score: Hashable, Sendable {
  /// 0 to 100; 100 is clearest.
  public let value: Double
  /// The points by which the value may be off in either direction; larger for short texts.
  public let margin: Double
  /// The estimated level.
  public let level: Level
  /// Whether the text is too short for a verdict on it: under three sentences or thirty words.
  public let isShort: Bool
  /// The version of the formula.
  public let version: String
  /// What costs and brings points, the costliest first.
  public let drivers: [Driver]
  /// What every counted sentence costs, in text order.
  public let sentences: [SentenceCost]

  /// A score of the given parts.
  public init(
    value: Double, margin: Double, level: Level, isShort: Bool, version: String,
    drivers: [Driver], sentences: [SentenceCost]
  ) {
    self.value = value
    self.margin = margin
    self.level = level
    self.isShort = isShort
    self.version = version
    self.drivers = drivers
    self.sentences = sentences
  }
}
