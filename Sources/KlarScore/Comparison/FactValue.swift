internal import KlarGerman

/// What the words of a fact mean, however they are spelled.
enum FactValue: Hashable, Sendable {
  /// The year is nil where the letter leaves it out.
  case date(day: Int, month: Int, year: Int?)
  /// Hundredths of the currency.
  case amount(cents: Int, currency: String)
  case period(count: Int, unit: String)
  /// Anything else: letters and digits that are left when spaces and spelling variants are gone.
  case key(String)

  /// Reads the words of an entity.
  init(_ text: String, kind: Entity.Kind) {
    let parsed: FactValue? =
      switch kind {
      case .date: DateReading.value(of: text)
      case .amount: AmountReading.value(of: text)
      case .deadline: PeriodReading.value(of: text)
      default: nil
      }
    self = parsed ?? .key(FactKey.key(of: text, kind: kind))
  }

  /// Whether both mean the same; a date without a year means the same day of any year.
  func means(_ other: FactValue) -> Bool {
    guard case .date(let day, let month, let year) = self,
      case .date(let otherDay, let otherMonth, let otherYear) = other
    else { return self == other }
    return day == otherDay && month == otherMonth
      && (year == nil || otherYear == nil || year == otherYear)
  }
}
