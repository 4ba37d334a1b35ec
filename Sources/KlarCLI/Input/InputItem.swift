internal import KlarReporting
internal import KlarGerman

/// A letter that waits to be read.
enum InputItem: Sendable {
  /// A file.
  case file(String)
  /// Text that is already there.
  case text(String, source: Report.Source, kind: TextKind?)
  /// Bytes of standard input.
  case standardInput([UInt8])
  /// Nothing to read, for the given reason.
  case unusable(Report.Source, String)
}
