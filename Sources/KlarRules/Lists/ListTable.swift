internal import KlarLinting

/// A word list in Rules/lists, read from its tab-separated text.
struct ListTable: Sendable {
  /// The columns, in this order, as the first line must name them.
  static let columns = [
    "phrase", "class", "replacement", "government", "applicability", "severity", "hint", "source",
  ]

  /// A ninth column that lists of abbreviations have.
  static let inflection = "inflect"

  /// The rows in the order of the file.
  let entries: [ListEntry]

  /// Reads a list.
  ///
  /// - Throws: all mistakes of the file, each with its line and column.
  init(_ text: String, path: String) throws(Diagnostics) {
    let rows = Self.rows(of: text)
    let head = rows.first.map { Self.cells(of: $0).map(String.init) } ?? []
    guard head == Self.columns || head == Self.columns + [Self.inflection] else {
      throw Diagnostics([
        Diagnostic(
          path: path,
          message: "Die erste Zeile muss die Spalten nennen, getrennt durch Tabulatoren: "
            + Self.columns.joined(separator: " ") + ".")
      ])
    }
    var diagnostics: [Diagnostic] = []
    var entries: [ListEntry] = []
    var phrases: Set<Substring> = []
    for (number, row) in rows.enumerated().dropFirst() where !row.isEmpty {
      let line = number + 1
      do {
        let entry = try ListRow(Self.cells(of: row), columns: head, path: path, line: line).entry()
        if phrases.insert(entry.phrase).inserted {
          entries.append(entry)
        } else {
          diagnostics.append(
            Diagnostic(
              path: path, line: line,
              message: "„\(entry.phrase)“ steht schon in dieser Liste. Löschen Sie eine Zeile."))
        }
      } catch {
        diagnostics.append(error)
      }
    }
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
    self.entries = entries
  }

  /// The lines, without the carriage returns of Windows.
  private static func rows(of text: String) -> [Substring] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { row in
      Substring(row.last == 0x0D ? row.dropLast() : row)
    }
  }

  /// The cells of a row; cut at bytes, because a tab is never part of a longer character.
  static func cells(of row: Substring) -> [Substring] {
    row.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map(Substring.init)
  }
}
