/// What the process tells its caller at the end.
enum ExitStatus: Int32, Comparable {
  /// Nothing at or above the failing severity.
  case clean = 0
  /// Findings at or above it, or a score below its minimum.
  case findings = 1
  /// Wrong usage, unreadable input, a broken rule or configuration file.
  case failed = 2

  static func < (left: ExitStatus, right: ExitStatus) -> Bool { left.rawValue < right.rawValue }
}
