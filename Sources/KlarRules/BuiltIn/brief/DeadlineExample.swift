internal import KlarGerman

/// What a message proposes instead of a period, reckoned from the letter's own date.
struct DeadlineExample {
  /// The days that a letter may need, as § 41 VwVfG has them.
  private static let post = 4

  private let letter: CalendarDate?

  /// Examples for a letter of a date; without one they leave the day open.
  init(_ letter: CalendarDate?) { self.letter = letter }

  /// A last day with its weekday that leaves a period after the post, behind "bis".
  func lastDay(of period: WrittenPeriod?) -> String {
    guard let arrival, let end = period.flatMap({ $0.end(after: arrival) })?.workday else {
      return "bis zum …"
    }
    return "bis \(end.weekday.name), \(end.words)"
  }

  /// A rule with its example for a period that begins when the letter comes.
  func reckoning(of period: WrittenPeriod?) -> String {
    let end = arrival.flatMap { day in period.flatMap { $0.end(after: day) } }?.workday.words
    let days = arrival.flatMap { day in end.map { ("\(day.words)", $0) } } ?? ("…", "…")
    return "Wenn der Brief am \(days.0) bei Ihnen ankommt, haben Sie bis zum \(days.1) Zeit."
  }

  private var arrival: CalendarDate? { letter?.later(byDays: Self.post).workday }
}
