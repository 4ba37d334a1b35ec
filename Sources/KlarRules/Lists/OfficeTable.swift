internal import KlarLinting

/// A word list as a spreadsheet saves it (.csv), on its way to entries.
///
/// Cells are divided by semicolons, commas or tabulators, whichever the first line has most of, and
/// may stand in quotation marks. The first line names the columns, in any order and in German or
/// English; only the phrase is needed, and a replacement or a hint.
struct OfficeTable {
  /// The rows with all columns of `ListTable`; what the user left out has the careful value.
  let rows: [[TableCell]]
  /// The columns of `ListTable`, as the user may name them.
  let names: [String]

  /// Reads a table.
  ///
  /// - Throws: columns that no list has, a table without the phrase, rows that are too long.
  init(_ table: String, path: String) throws(Diagnostics) {
    guard !table.hasPrefix("PK\u{3}\u{4}") else {
      throw Diagnostics([
        Diagnostic(
          path: path,
          message:
            "Das ist eine Mappe und keine Liste. Speichern Sie sie in Excel oder LibreOffice "
            + "als „CSV“.")
      ])
    }
    let cells = try OfficeCells(table, path: path).rows
    let head = try Head(cells.first ?? [], path: path)
    var diagnostics: [Diagnostic] = []
    for row in cells.dropFirst() where row.count > head.count {
      guard let surplus = row[head.count...].first(where: { !$0.text.isEmpty }) else { continue }
      diagnostics.append(
        Diagnostic(
          path: path, line: surplus.line, column: surplus.column,
          message: "Diese Zelle hat keine Spalte: Die erste Zeile nennt \(head.count). Gehört ein "
            + "Trennzeichen zum Text, setzen Sie die Zelle in Anführungszeichen."))
    }
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
    rows = cells.dropFirst().filter { row in row.contains { !$0.text.isEmpty } }.map(head.row)
    names = ListTable.columns.map { Self.germanNames[$0] ?? $0 }
  }

  /// The first row.
  private struct Head {
    /// How many columns it has.
    let count: Int
    /// Where the columns of `ListTable` stand.
    private var places: [String: Int] = [:]

    init(_ cells: [TableCell], path: String) throws(Diagnostics) {
      count = cells.count
      var diagnostics: [Diagnostic] = []
      for (index, cell) in cells.enumerated() where !cell.text.isEmpty {
        let name = cell.text.lowercased()
        let column = OfficeTable.columns[name] ?? name
        func complain(_ message: String) {
          diagnostics.append(
            Diagnostic(path: path, line: cell.line, column: cell.column, message: message))
        }
        if !ListTable.columns.contains(column) {
          let known = ListTable.columns + OfficeTable.columns.keys.sorted()
          complain(
            "Die Spalte „\(name)“ kennt eine Wortliste nicht"
              + "\(Likeness.question(name, among: known))"
              + " Möglich sind: \(OfficeTable.columns.keys.sorted().joined(separator: ", ")).")
        } else if places.updateValue(index, forKey: column) != nil {
          complain("Die Spalte „\(name)“ gibt es schon. Löschen Sie eine der beiden.")
        }
      }
      if places["phrase"] == nil, diagnostics.isEmpty {
        diagnostics.append(
          Diagnostic(
            path: path,
            message: "Der Tabelle fehlt die Spalte „wendung“. Schreiben Sie die Namen der Spalten "
              + "in die erste Zeile, zum Beispiel: wendung;besser;hinweis."))
      }
      guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
    }

    /// A row with all columns; a column that is missing stands where the phrase does.
    func row(_ cells: [TableCell]) -> [TableCell] {
      func cell(_ name: String) -> TableCell {
        let place = places[name] ?? places["phrase"] ?? 0
        return cells[min(place, cells.count - 1)]
      }
      let phrase = cell("phrase").text
      let isNoun = phrase.first?.isUppercase == true && !phrase.contains(" ")
      let careful: [String: Substring] = [
        "class": isNoun ? "noun" : "fixed", "applicability": "review", "severity": "hint",
        "source": "own",
      ]
      return ListTable.columns.map { name in
        let cell = cell(name)
        let isThere = places[name].map { cells.indices.contains($0) } ?? false
        let text = isThere && !cell.text.isEmpty ? cell.text : careful[name] ?? ""
        return TableCell(text: text, line: cell.line, column: cell.column)
      }
    }
  }

  /// The columns of `ListTable` by their German names.
  private static let columns = [
    "wendung": "phrase", "art": "class", "besser": "replacement", "fall": "government",
    "anwendung": "applicability", "stufe": "severity", "hinweis": "hint", "quelle": "source",
  ]

  private static let germanNames = Dictionary(
    columns.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
}
