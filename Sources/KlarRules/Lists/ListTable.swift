internal import KlarLinting

/// A word list, read from its tab-separated text in Rules/lists or from a table of an office program.
struct ListTable: Sendable {
  /// The columns, in this order, as the first line must name them.
  static let columns = [
    "phrase", "class", "replacement", "government", "applicability", "severity", "hint", "source",
  ]

  /// A ninth column that lists of abbreviations have.
  static let inflection = "inflect"

  /// The rows in the order of the file.
  private(set) var entries: [ListEntry]
  /// Where the entry of a phrase stands, by its bytes, which are compared faster than characters.
  private let places: [[UInt8]: Int]

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
    let cells = rows.enumerated().dropFirst().filter { !$0.element.isEmpty }.map {
      TableCell.cells(of: $0.element, line: $0.offset + 1)
    }
    try self.init(cells, names: head, path: path)
  }

  /// The list of a table of an office program.
  ///
  /// - Throws: all mistakes of its rows, each with its place in the table.
  init(_ table: OfficeTable, path: String) throws(Diagnostics) {
    try self.init(table.rows, names: table.names, path: path)
  }

  private init(_ rows: [[TableCell]], names: [String], path: String) throws(Diagnostics) {
    var diagnostics: [Diagnostic] = []
    var entries: [ListEntry] = []
    var places: [[UInt8]: Int] = [:]
    for row in rows {
      do {
        let entry = try ListRow(row, names: names, path: path).entry()
        if places.updateValue(entries.count, forKey: Array(entry.phrase.utf8)) == nil {
          entries.append(entry)
        } else {
          diagnostics.append(
            Diagnostic(
              path: path, line: row[0].line, column: row[0].column,
              message: "„\(entry.phrase)“ steht schon in dieser Liste. Löschen Sie eine Zeile."))
        }
      } catch {
        diagnostics.append(error)
      }
    }
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
    self.entries = entries
    self.places = places
  }

  /// Gives the entry of a phrase its contexts, if it stands here; returns its wordings, nil if not.
  mutating func attach(_ contexts: [WordingContext], to phrase: Substring) -> [Substring]? {
    guard let place = places[Array(phrase.utf8)] else { return nil }
    entries[place].contexts = contexts
    return entries[place].replacements
  }

  /// A list of the entries of several, the first ones leading.
  init(joining tables: [ListTable]) {
    var phrases: Set<Substring> = []
    entries = tables.flatMap(\.entries).filter { phrases.insert($0.phrase).inserted }
    places = Dictionary(
      uniqueKeysWithValues: entries.enumerated().map { (Array($1.phrase.utf8), $0) })
  }

  /// The lines, without the carriage returns of Windows.
  private static func rows(of text: String) -> [Substring] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { row in
      Substring(row.last == 0x0D ? row.dropLast() : row)
    }
  }

  /// The cells of a row; cut at bytes, because a tab is never part of a longer character.
  static func cells(of row: Substring) -> [Substring] {
    row.cut(at: 0x09)
  }
}
