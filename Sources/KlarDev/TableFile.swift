internal import FoundationEssentials

/// A tab-separated file with a header line.
struct TableFile {
  /// A line; fields are named by the header.
  struct Row {
    let columns: [Substring: Int]
    let fields: [Substring]
    let line: Int

    /// The field of a column; empty where the line is short or the column unknown.
    subscript(_ column: Substring) -> String {
      guard let index = columns[column], index < fields.count else { return "" }
      return String(fields[index])
    }

    /// The field as a list of alternatives.
    func alternatives(_ column: Substring) -> [String] {
      self[column].split(separator: "|").map(String.init)
    }
  }

  let rows: [Row]

  /// Reads a whole file.
  init(contentsOf path: String) throws {
    let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    let lines = text.split(separator: "\n")
    let header = lines.first?.split(separator: "\t", omittingEmptySubsequences: false) ?? []
    let columns = Dictionary(uniqueKeysWithValues: header.enumerated().map { ($1, $0) })
    rows = lines.dropFirst().enumerated().map { index, line in
      Row(
        columns: columns, fields: line.split(separator: "\t", omittingEmptySubsequences: false),
        line: index + 2)
    }
  }
}
