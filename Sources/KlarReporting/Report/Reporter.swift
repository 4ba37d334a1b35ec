/// Puts reports into one output format.
///
/// The text of all calls, in order, is the output; a reporter writes nothing itself.
public protocol Reporter: Sendable {
  /// Takes the next letter and returns the text that can be printed already.
  mutating func add(_ entry: ReportEntry) throws -> String

  /// Returns the rest, after the last letter.
  mutating func finish() throws -> String
}
