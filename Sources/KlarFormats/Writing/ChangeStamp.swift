/// Who changes a document, and when.
public struct ChangeStamp: Hashable, Sendable {
  /// The name that word processors show beside a change.
  public let author: String
  /// Seconds since 1970 in UTC.
  public let seconds: Int

  /// A stamp of the given author and time.
  public init(author: String = "Klarbrief", seconds: Int) {
    self.author = author
    self.seconds = seconds
  }

  /// The time as ISO 8601 writes it: "2026-03-04T08:15:00Z".
  var date: String {
    let (days, rest) = (seconds / 86_400, seconds % 86_400)
    let day = Self.civil(days)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.year)-\(two(day.month))-\(two(day.day))"
      + "T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  /// The day of the Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date
  /// algorithms", civil_from_days), for days since 1970.
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * month + 2) / 5 + 1
    return (
      yearOfEra + era * 400 + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9, day
    )
  }
}
