/// A day of the week; raw values count from Monday.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The German name: "Montag".
  public var name: String {
    switch self {
    case .monday: "Montag"
    case .tuesday: "Dienstag"
    case .wednesday: "Mittwoch"
    case .thursday: "Donnerstag"
    case .friday: "Freitag"
    case .saturday: "Samstag"
    case .sunday: "Sonntag"
    }
  }

  /// The day that a word names, whatever its case; nil for other words, adverbs such as "montags"
  /// among them.
  public init?(_ word: some StringProtocol) {
    let key = word.lowercased()
    if key == "sonnabend" {
      self = .saturday
    } else if let day = Self.allCases.first(where: { $0.name.lowercased() == key }) {
      self = day
    } else {
      return nil
    }
  }
}
