internal import KlarLinting

/// The values above which a measure gets a hint, a warning or an error.
struct Thresholds: Hashable, Sendable {
  private var limits: [Severity: Int]

  /// The given limits; a missing one is never passed.
  init(_ limits: [Severity: Int]) { self.limits = limits }

  /// The severity of the highest limit below the value, and that limit; nil if none is passed.
  func verdict(on value: Int) -> (severity: Severity, limit: Int)? {
    limits.filter { $0.value < value }.max { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The smallest limit; nil if there is none.
  var lowest: Int? { limits.values.min() }

  /// The limits by the names that rule files and configurations use; 0 where there is none.
  var byName: [String: Int] {
    Dictionary(uniqueKeysWithValues: Severity.allCases.map { ($0.rawValue, limits[$0] ?? 0) })
  }

  /// The same limits but for those given by name; 0 takes a limit away.
  func adjusted(to values: [String: Int]) -> Thresholds {
    var limits = limits
    for (name, value) in values {
      guard let severity = Severity(rawValue: name) else { continue }
      limits[severity] = value == 0 ? nil : value
    }
    return Thresholds(limits)
  }
}
