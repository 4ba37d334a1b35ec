/// How much a finding hurts the reader; raw values are those of the reports.
public enum Severity: String, Hashable, Sendable, CaseIterable {
  /// Worth a look.
  case hint
  /// A careful author changes it.
  case warning
  /// No reader-friendly letter keeps it.
  case error
}

extension Severity: Comparable {
  /// Hint, warning, error.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .hint: 0
    case .warning: 1
    case .error: 2
    }
  }
}
