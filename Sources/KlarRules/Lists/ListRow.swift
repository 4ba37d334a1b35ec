internal import KlarLinting

/// The cells of one row of a word list, on their way to an entry.
struct ListRow {
  private let cells: [Substring]
  private let columns: [String]
  private let path: String
  private let line: Int

  init(_ cells: [Substring], columns: [String], path: String, line: Int) {
    self.cells = cells
    self.columns = columns
    self.path = path
    self.line = line
  }

  /// The entry; the first mistake of the row is thrown.
  func entry() throws(Diagnostic) -> ListEntry {
    guard cells.count == columns.count else {
      throw complaint(
        0,
        "Die Zeile hat \(cells.count) Spalten. Erwartet sind \(columns.count), getrennt "
          + "durch Tabulatoren.")
    }
    let phrase = cells[0]
    guard let first = phrase.first, !first.isWhitespace, phrase.last?.isWhitespace == false else {
      throw complaint(0, "Die Wendung fehlt oder hat Leerzeichen am Rand.")
    }
    let entry = ListEntry(
      phrase: phrase,
      entryClass: try choice(1),
      replacements: cells[2].isEmpty ? [] : try alternatives(),
      government: Government(cells[3]),
      applicability: try choice(4),
      severity: try choice(5),
      inflection: columns.count > 8 ? try choice(8) : .none,
      hint: cells[6])
    if entry.replacements.isEmpty, entry.hint.isEmpty {
      throw complaint(2, "Weder Ersatz noch Hinweis. Schreiben Sie, was besser ist.")
    }
    if entry.entryClass == .verb, !(phrase.hasSuffix("n")) {
      throw complaint(0, "„\(phrase)“ endet nicht mit einer Grundform wie „bringen“.")
    }
    return entry
  }

  private func alternatives() throws(Diagnostic) -> [Substring] {
    let wordings = cells[2].split(separator: "|", omittingEmptySubsequences: false)
    for wording in wordings where wording.isEmpty || wording.first == " " || wording.last == " " {
      throw complaint(2, "Ein Ersatz ist leer oder hat Leerzeichen am Rand.")
    }
    return wordings
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ column: Int
  ) throws(Diagnostic) -> Choice where Choice.RawValue == String {
    if let choice = Choice(rawValue: String(cells[column])) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    throw complaint(
      column,
      "„\(cells[column])“ ist kein Wert der Spalte „\(columns[column])“"
        + "\(Likeness.question(String(cells[column]), among: names)) "
        + "Möglich sind: \(names.joined(separator: ", ")).")
  }

  private func complaint(_ column: Int, _ message: String) -> Diagnostic {
    let before = cells[..<min(column, cells.count)]
    let offset = before.reduce(1) { $0 + $1.unicodeScalars.count + 1 }
    return Diagnostic(path: path, line: line, column: offset, message: message)
  }
}
