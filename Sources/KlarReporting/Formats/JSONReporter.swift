/// One JSON object for all letters.
public struct JSONReporter: Reporter {
  private struct Output: Encodable {
    struct Program: Encodable {
      let name = Tool.name
      let version = Tool.version
    }

    let schemaVersion = 1
    let tool = Program()
    let documents: [DocumentRecord]
  }

  private let withFindings: Bool
  private var entries: [ReportEntry] = []

  /// A reporter with findings (`check`) or without (`score`).
  public init(withFindings: Bool) { self.withFindings = withFindings }

  /// Keeps the letter for the end.
  public mutating func add(_ entry: ReportEntry) -> String {
    entries.append(entry)
    return ""
  }

  /// The whole object.
  public mutating func finish() throws -> String {
    let documents = entries.map { DocumentRecord($0, withFindings: withFindings) }
    return try JSONText.encode(Output(documents: documents), isIndented: true) + "\n"
  }
}
