internal import KlarGerman

/// Reads periods such as "innerhalb von zwei Wochen".
enum PeriodReading {
  /// The number and the unit of a period; nil when the words name none.
  static func value(of text: String) -> FactValue? {
    WrittenPeriod(text).map { .period(count: $0.count, unit: $0.unit.rawValue) }
  }
}
