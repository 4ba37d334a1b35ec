internal import KlarGerman

/// What the words of a fact mean, however they are spelled.
enum FactValue: Hashable, Sendable {
  /// The year is nil where the letter leaves it out.
  case date(day: Int, month: Int, year: Int?)
  /// Hundredths of the currency.
  case amount(cents: Int, currency: String)
  case period(count: Int, unit: String)
  case provision(Provision)
  /// Anything else: letters and digits that are left when spaces and spelling variants are gone.
  case key(String)

  /// Reads the words of an entity.
  init(_ text: String, kind: Entity.Kind) {
    let parsed: FactValue? =
      switch kind {
      case .date: Self.date(text)
      case .amount: AmountReading.value(of: text)
      case .deadline: PeriodReading.value(of: text) ?? Self.date(text)
      default: nil
      }
    self = parsed ?? .key(FactKey.key(of: text, kind: kind))
  }

  private static func date(_ text: String) -> FactValue? {
    WrittenDate(text).map { .date(day: $0.day, month: $0.month, year: $0.year) }
  }

  /// Whether both mean the same; a date without a year means the same day of any year.
  func means(_ other: FactValue) -> Bool {
    if case .provision(let provision) = self, case .provision(let otherProvision) = other {
      return provision.means(otherProvision)
    }
    guard case .date(let day, let month, let year) = self,
      case .date(let otherDay, let otherMonth, let otherYear) = other
    else { return self == other }
    return day == otherDay && month == otherMonth
      && (year == nil || otherYear == nil || year == otherYear)
  }

  /// How much of both is the same, 0 to 1: fields of dates and periods, letters of all else.
  func likeness(to other: FactValue) -> Double {
    switch (self, other) {
    case (.date(let day, let month, let year), .date(let otherDay, let otherMonth, let otherYear)):
      let isSameYear = year == nil || otherYear == nil || year == otherYear
      return Double([day == otherDay, month == otherMonth, isSameYear].count { $0 }) / 3
    case (.period(let count, let unit), .period(let otherCount, let otherUnit)):
      return Double([count == otherCount, unit == otherUnit].count { $0 }) / 2
    case (.amount(let cents, _), .amount(let otherCents, _)):
      return Self.likeness("\(cents)", "\(otherCents)")
    case (.provision(let provision), .provision(let otherProvision)):
      return Self.likeness(provision.place, otherProvision.place)
    case (.key(let key), .key(let otherKey)): return Self.likeness(key, otherKey)
    default: return 0
    }
  }

  /// How much of the longer spelling both begin and end with.
  private static func likeness(_ left: String, _ right: String) -> Double {
    let (first, second) = (Array(left), Array(right))
    let (short, long) = (min(first.count, second.count), max(first.count, second.count))
    guard long > 0 else { return 1 }
    let start = zip(first, second).prefix { $0 == $1 }.count
    let end = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count
    return Double(min(short, start + end)) / Double(long)
  }
}
