/// One JSON object a line for each letter, in the order of the input.
public struct JSONLinesReporter: IndependentReporter {
  private let withFindings: Bool

  /// A reporter with findings (`check`) or without (`score`).
  public init(withFindings: Bool) { self.withFindings = withFindings }

  /// The line of the letter.
  public func text(of entry: ReportEntry) -> String {
    JSONLine.text(of: DocumentRecord(entry, withFindings: withFindings)) + "\n"
  }

  /// Nothing.
  public mutating func finish() -> String { "" }
}
