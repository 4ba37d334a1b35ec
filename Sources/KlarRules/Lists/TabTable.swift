internal import KlarLinting

/// A tab-separated list whose first line names its columns.
struct TabTable: Sendable {
  /// The rows below the head, with their line from 1; all have as many cells as there are columns.
  let rows: [(line: Int, cells: [Substring])]

  /// Reads the text of a list; throws a wrong head and all rows of a wrong length.
  init(_ text: String, columns: [String], path: String) throws(Diagnostics) {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      ListTable.cells(of: Substring($0.last == 0x0D ? $0.dropLast() : $0))
    }
    guard let head = lines.first, head.map(String.init) == columns else {
      throw Diagnostics([
        Diagnostic(
          path: path,
          message: "Die erste Zeile muss die Spalten nennen, getrennt durch Tabulatoren: "
            + columns.joined(separator: " ") + ".")
      ])
    }
    var diagnostics: [Diagnostic] = []
    var rows: [(line: Int, cells: [Substring])] = []
    for (number, cells) in lines.enumerated().dropFirst() where cells != [""] {
      if cells.count == columns.count {
        rows.append((number + 1, cells))
      } else {
        diagnostics.append(
          Diagnostic(
            path: path, line: number + 1,
            message:
              "Die Zeile hat \(cells.count) Spalten. Erwartet sind \(columns.count), getrennt "
              + "durch Tabulatoren."))
      }
    }
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
    self.rows = rows
  }
}
