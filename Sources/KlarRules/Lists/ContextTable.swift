internal import KlarLinting

/// The contexts of wordings by phrase, read from their tab-separated text.
struct ContextTable: Sendable {
  /// The columns, in this order, as the first line must name them.
  static let columns = ["context_of", "wording", "fit", "place", "words", "example"]

  /// A context with its place in the file.
  struct Row: Sendable {
    let path: String
    let phrase: TableCell
    let wording: TableCell
    let context: WordingContext

    /// A mistake at one of the cells.
    func complaint(_ cell: TableCell, _ message: String) -> Diagnostic {
      Diagnostic(path: path, line: cell.line, column: cell.column, message: message)
    }
  }

  /// The rows of a phrase, in the order of the file.
  private(set) var rows: [Substring: [Row]] = [:]

  /// No contexts.
  init() {}

  /// Adds the rows of another table.
  mutating func add(_ other: ContextTable) {
    rows.merge(other.rows) { $0 + $1 }
  }

  /// Reads a table; throws all its mistakes.
  init(_ text: String, path: String) throws(Diagnostics) {
    var diagnostics: [Diagnostic] = []
    for (line, cells) in try TabTable(text, columns: Self.columns, path: path).rows {
      if let fit = WordingContext.Fit(rawValue: String(cells[2])),
        let place = WordingContext.Place(rawValue: String(cells[3])), !cells[4].isEmpty
      {
        rows[cells[0], default: []].append(
          Row(
            path: path, phrase: TableCell(text: cells[0], line: line),
            wording: TableCell(text: cells[1], line: line),
            context: WordingContext(
              wording: cells[1], fit: fit, place: place, words: WordSet(cells[4]))))
      } else {
        diagnostics.append(
          Diagnostic(
            path: path, line: line,
            message: "Hier gehören „only“, „not“ oder „silent“, ein Ort ("
              + WordingContext.Place.allCases.map(\.rawValue).joined(separator: ", ")
              + ") und Wörter hin."))
      }
    }
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
  }
}
