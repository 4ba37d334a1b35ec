/// A day of the Gregorian calendar.
public struct CalendarDate: Hashable, Sendable {
  /// The year of our era.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to the length of the month.
  public let day: Int

  /// A day; nil if the calendar does not have it, such as 30 February.
  public init?(day: Int, month: Int, year: Int) {
    guard year > 0, (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    (self.day, self.month, self.year) = (day, month, year)
  }

  /// The number of days of a month, which must be 1 to 12.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    if month == 2 { return isLeap(year) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && year % 100 != 0 || year % 400 == 0
  }

  /// The day of the week.
  public var weekday: Weekday {
    Weekday(rawValue: (number + 2) % 7) ?? .monday
  }

  /// The days since 1 March of the year 0, in years that begin in March, so that the leap day is
  /// the last one.
  private var number: Int {
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day - 1
  }
}

extension CalendarDate {
  /// The day so many days later; a count below 1 leaves it as it is.
  public func later(byDays count: Int) -> CalendarDate {
    var date = self
    for _ in 0..<max(count, 0) {
      date =
        CalendarDate(day: date.day + 1, month: date.month, year: date.year)
        ?? CalendarDate(day: 1, month: date.month + 1, year: date.year)
        ?? CalendarDate(day: 1, month: 1, year: date.year + 1) ?? date
    }
    return date
  }

  /// The same day so many months later, or earlier if negative; the last of a shorter month.
  public func later(byMonths count: Int) -> CalendarDate? {
    let months = 12 * year + month - 1 + count
    guard months >= 12 else { return nil }
    let (year, month) = (months / 12, months % 12 + 1)
    return CalendarDate(
      day: min(day, Self.days(inMonth: month, of: year)), month: month, year: year)
  }

  /// The day itself, or the Monday behind a weekend.
  public var workday: CalendarDate {
    switch weekday {
    case .saturday: later(byDays: 2)
    case .sunday: later(byDays: 1)
    default: self
    }
  }
}

extension CalendarDate: Comparable {
  /// Earlier and later.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate {
  /// The day as letters write it, with the name of the month.
  public var words: String { "\(day). \(Self.monthName(month)) \(year)" }

  /// The German name of a month, which must be 1 to 12.
  public static func monthName(_ month: Int) -> String { monthNames[month - 1] }

  /// The German names of the months.
  static let monthNames = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
  ]
}
