/// The clarity of a letter by the public formula.
public struct Score: Hashable, Sendable {
  /// A measure and what it costs.
  public struct Driver: Hashable, Sendable {
    /// The name of the measure.
    public let measure: String
    /// Its share of the score, in points; negative when it costs.
    public let points: Double

    /// A share of the score.
    public init(measure: String, points: Double) {
      self.measure = measure
      self.points = points
    }
  }

  /// The levels of the Common European Framework of Reference, the easiest first.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    case a1 = "A1"
    case a2 = "A2"
    case b1 = "B1"
    case b2 = "B2"
    case c1 = "C1"
    case c2 = "C2"
  }

  /// 0 to 100; 100 is clearest.
  public let value: Double
  /// The estimated level.
  public let level: Level
  /// The version of the formula.
  public let version: String
  /// What costs and brings points, the costliest first.
  public let drivers: [Driver]

  /// A score by the given formula version.
  public init(value: Double, level: Level, version: String, drivers: [Driver]) {
    self.value = value
    self.level = level
    self.version = version
    self.drivers = drivers
  }
}
