import KlarGerman
import Testing

@Suite("Dates")
struct CalendarDateTests {
  @Test(
    "fall on the right day of the week",
    arguments: [
      (1, 1, 1900, Weekday.monday), (29, 2, 2000, .tuesday), (28, 2, 2026, .saturday),
      (1, 3, 2026, .sunday), (31, 12, 2026, .thursday), (29, 2, 2028, .tuesday),
    ])
  func weekdays(day: Int, month: Int, year: Int, weekday: Weekday) throws {
    let date = try #require(CalendarDate(day: day, month: month, year: year))
    #expect(date.weekday == weekday)
  }

  @Test("go round the week day by day, over years and leap days")
  func week() {
    var last: Weekday?
    for year in 1999...2001 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) {
          let weekday = CalendarDate(day: day, month: month, year: year)?.weekday
          if let last { #expect(weekday?.rawValue == (last.rawValue + 1) % 7) }
          last = weekday
        }
      }
    }
  }

  @Test("are counted over the ends of months and years, and from weekends to Mondays")
  func later() throws {
    let date = try #require(CalendarDate(day: 31, month: 12, year: 2027))
    #expect(date.later(byDays: 60).words == "29. Februar 2028")
    #expect(date.later(byMonths: 2)?.words == "29. Februar 2028")
    #expect(date.later(byMonths: -1)?.words == "30. November 2027")
    #expect(date.later(byDays: 1).workday.words == "3. Januar 2028")
    #expect(date.workday == date)
  }

  @Test(
    "end behind a period in calendar days, weeks and months",
    arguments: [
      ("innerhalb von zwei Wochen", "14. Januar 2028"), ("binnen eines Monats", "31. Januar 2028"),
      ("innert 30 Tagen", "30. Januar 2028"), ("binnen drei Werktagen", nil),
      ("binnen 99999 Jahren", nil),
    ])
  func periods(words: String, end: String?) throws {
    let date = try #require(CalendarDate(day: 31, month: 12, year: 2027))
    #expect(WrittenPeriod(words)?.end(after: date)?.words == end)
  }

  @Test(
    "do not exist beyond the month",
    arguments: [
      (29, 2, 2026), (29, 2, 1900), (31, 4, 2026), (0, 1, 2026), (1, 13, 2026), (1, 0, 2026),
      (1, 1, 0),
    ])
  func missing(day: Int, month: Int, year: Int) {
    #expect(CalendarDate(day: day, month: month, year: year) == nil)
  }

  @Test("are earlier and later")
  func order() throws {
    let march = try #require(CalendarDate(day: 31, month: 3, year: 2026))
    let april = try #require(CalendarDate(day: 1, month: 4, year: 2026))
    #expect(march < april)
    #expect(april.words == "1. April 2026")
  }

  @Test(
    "are read in words and digits",
    arguments: [
      ("Freitag, den 27. März 2026", Weekday.friday, 27, 3, 2026), ("27.3.26", nil, 27, 3, 2026),
      ("2026-03-27", nil, 27, 3, 2026), ("bis zum 1. Mai", nil, 1, 5, nil),
      ("Sonnabend, 3. Okt. 2026", .saturday, 3, 10, 2026), ("30. Februar 2026", nil, 30, 2, 2026),
    ] as [(String, Weekday?, Int, Int, Int?)])
  func reading(text: String, weekday: Weekday?, day: Int, month: Int, year: Int?) throws {
    let date = try #require(WrittenDate(text))
    #expect(date.weekday == weekday)
    #expect(date.day == day)
    #expect(date.month == month)
    #expect(date.year == year)
  }

  @Test(
    "are not read in other words", arguments: ["", "zwei Wochen", "montags", "5", "40.40.2026"])
  func others(text: String) { #expect(WrittenDate(text) == nil) }

  @Test("may be written though the calendar has no such day")
  func impossible() throws {
    #expect(try #require(WrittenDate("30. Februar")).exists == false)
    #expect(try #require(WrittenDate("29. Februar")).exists)
    #expect(try #require(WrittenDate("29. Februar 2026")).exists == false)
    #expect(try #require(WrittenDate("29. Februar")).calendarDate == nil)
  }
}
