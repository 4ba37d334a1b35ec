/// A period as German words and digits write it: "innerhalb von zwei Wochen".
public struct WrittenPeriod: Hashable, Sendable {
  /// What it is counted in; raw values are the beginnings of the words.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    // Longer words come before those that they begin with.
    case minute, stunde, werktag, arbeitstag, kalendertag, tag, woche, monat, quartal, halbjahr,
      jahr

    /// The unit that a noun in lower case names, in any case and number; nil for longer words.
    public init?(noun: String) {
      let unit = Self.allCases.first {
        noun.hasPrefix($0.rawValue) && noun.utf8.count <= $0.rawValue.utf8.count + 2
      }
      guard let unit else { return nil }
      self = unit
    }
  }

  /// How many of its units.
  public let count: Int
  /// What it is counted in.
  public let unit: Unit

  /// Reads the first period of a text; nil if there is none.
  public init?(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for (number, word) in zip(words, words.dropFirst()) {
      if let unit = Unit(noun: word), let count = Self.count(number) {
        (self.count, self.unit) = (count, unit)
        return
      }
    }
    return nil
  }

  /// The last day of the period if it begins after a day; nil for periods within a day, for working days,
  /// which holidays change, and for counts that no letter has.
  public func end(after day: CalendarDate) -> CalendarDate? {
    guard count <= 1000 else { return nil }
    return switch unit {
    case .tag, .kalendertag: day.later(byDays: count)
    case .woche: day.later(byDays: 7 * count)
    case .monat: day.later(byMonths: count)
    case .quartal: day.later(byMonths: 3 * count)
    case .halbjahr: day.later(byMonths: 6 * count)
    case .jahr: day.later(byMonths: 12 * count)
    case .minute, .stunde, .werktag, .arbeitstag: nil
    }
  }

  /// The day from which the period runs until a day, if it is counted in months.
  public func start(before day: CalendarDate) -> CalendarDate? {
    unit == .monat && count <= 1000 ? day.later(byMonths: -count) : nil
  }

  private static let numbers = [
    "null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
    "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    "zwanzig",
  ]

  /// A number in digits or words; "eines", "einem" and so on are one.
  private static func count(_ word: String) -> Int? {
    if let digits = Int(word) { return digits }
    if let exact = numbers.firstIndex(of: word) { return exact }
    if word.hasPrefix("ein"), word.count <= 5 { return 1 }
    return word == "zweier" ? 2 : word == "dreier" ? 3 : nil
  }
}
