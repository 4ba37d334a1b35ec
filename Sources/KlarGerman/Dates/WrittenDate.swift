/// A date as German words and digits write it, whether the calendar has it or not.
public struct WrittenDate: Hashable, Sendable {
  /// The day of the week, where it is written out.
  public let weekday: Weekday?
  /// 1 to 31.
  public let day: Int
  /// 1 to 12.
  public let month: Int
  /// The year in four digits; nil where the text leaves it out.
  public let year: Int?

  /// The day in the calendar; nil without a year, and if there is no such day.
  public var calendarDate: CalendarDate? {
    year.flatMap { CalendarDate(day: day, month: month, year: $0) }
  }

  /// Whether the calendar has such a day, in some year if none is written.
  public var exists: Bool {
    // 2024 has all days that a year can have.
    CalendarDate(day: day, month: month, year: year ?? 2024) != nil
  }

  /// Reads a date in words or digits, such as "27.3.26" or "2026-03-27"; nil if it is none.
  ///
  /// A year of two digits belongs to this century.
  public init?(_ text: String) {
    let pieces = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let weekday = pieces.lazy.compactMap { Weekday($0) }.first
    let parts = pieces.compactMap { Int($0) ?? Self.month($0).map { -$0 } }
    if let first = pieces.first, first.count == 4, parts.count == 3, parts.allSatisfy({ $0 > 0 }) {
      self.init(weekday, day: parts[2], month: parts[1], year: parts[0])
      return
    }
    guard let start = parts.firstIndex(where: { $0 > 0 }), start + 1 < parts.count else {
      return nil
    }
    let year = start + 2 < parts.count ? parts[start + 2] : nil
    self.init(weekday, day: parts[start], month: abs(parts[start + 1]), year: year)
  }

  private init?(_ weekday: Weekday?, day: Int, month: Int, year: Int?) {
    guard (1...31).contains(day), (1...12).contains(month), year ?? 0 >= 0 else { return nil }
    self.weekday = weekday
    (self.day, self.month) = (day, month)
    self.year = year.map { $0 < 100 ? 2000 + $0 : $0 }
  }

  private static let months = CalendarDate.monthNames.map { $0.lowercased() }

  /// The number of a month by its name or at least three letters of it.
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }
}
