internal import KlarLinting

/// The cells of one row of a word list, on their way to an entry.
struct ListRow {
  private let cells: [TableCell]
  /// The names of the columns as the user wrote them.
  private let names: [String]
  private let path: String

  init(_ cells: [TableCell], names: [String], path: String) {
    self.cells = cells
    self.names = names
    self.path = path
  }

  /// The entry; the first mistake of the row is thrown.
  func entry() throws(Diagnostic) -> ListEntry {
    guard cells.count == names.count else {
      throw complaint(
        0,
        "Die Zeile hat \(cells.count) Spalten. Erwartet sind \(names.count), getrennt "
          + "durch Tabulatoren.")
    }
    let phrase = cells[0].text
    guard !phrase.isEmpty, !phrase.hasLooseBlanks else {
      throw complaint(0, "Die Wendung fehlt oder hat Leerzeichen am Rand.")
    }
    let entry = ListEntry(
      phrase: phrase,
      entryClass: try choice(1),
      replacements: cells[2].text.isEmpty ? [] : try alternatives(),
      government: Government(cells[3].text),
      applicability: try choice(4),
      severity: try choice(5),
      inflection: names.count > 8 ? try choice(8) : .none,
      hint: cells[6].text)
    if entry.replacements.isEmpty, entry.hint.isEmpty {
      throw complaint(2, "Weder Ersatz noch Hinweis. Schreiben Sie, was besser ist.")
    }
    if phrase.utf8.first == UInt8(ascii: "-") { try checkTail(entry) }
    if entry.entryClass == .verb, phrase.utf8.last != UInt8(ascii: "n") {
      throw complaint(0, "„\(phrase)“ endet nicht mit einer Grundform wie „bringen“.")
    }
    return entry
  }

  /// "-seitig" stands for the end of many words, of which no sentence can be made.
  private func checkTail(_ entry: ListEntry) throws(Diagnostic) {
    let isTail = entry.entryClass == .noun || entry.entryClass == .adj
    guard isTail, !entry.phrase.utf8.contains(0x20), entry.applicability == .display else {
      throw complaint(
        0,
        "„\(entry.phrase)“ ist das Ende vieler Wörter. So eine Zeile hat die Klasse noun oder adj, "
          + "ein einziges Wort und die Anwendung „display“.")
    }
  }

  private func alternatives() throws(Diagnostic) -> [Substring] {
    let wordings = cells[2].text.cut(at: UInt8(ascii: "|"))
    let blank = UInt8(ascii: " ")
    for wording in wordings.map(\.utf8)
    where wording.isEmpty || wording.first == blank || wording.last == blank {
      throw complaint(2, "Ein Ersatz ist leer oder hat Leerzeichen am Rand.")
    }
    return wordings
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ column: Int
  ) throws(Diagnostic) -> Choice where Choice.RawValue == String {
    let text = String(cells[column].text)
    if let choice = Choice(rawValue: text) { return choice }
    let values = Choice.allCases.map(\.rawValue)
    throw complaint(
      column,
      "„\(text)“ ist kein Wert der Spalte „\(names[column])“"
        + "\(Likeness.question(text, among: values)) "
        + "Möglich sind: \(values.joined(separator: ", ")).")
  }

  private func complaint(_ column: Int, _ message: String) -> Diagnostic {
    let cell = cells[min(column, cells.count - 1)]
    return Diagnostic(path: path, line: cell.line, column: cell.column, message: message)
  }
}
