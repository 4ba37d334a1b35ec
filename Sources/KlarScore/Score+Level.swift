extension Score {
  /// The levels of the Common European Framework of Reference, the easiest first.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    case a1 = "A1"
    case a2 = "A2"
    case b1 = "B1"
    case b2 = "B2"
    case c1 = "C1"
    case c2 = "C2"
  }
}
