internal import KlarLinting

/// A word list as a spreadsheet saves it (.csv), on its way to the form of Rules/lists.
///
/// Cells are divided by semicolons, commas or tabulators, whichever the first line has most of, and
/// may stand in quotation marks. The first line names the columns, in any order and in German or
/// English; only the phrase is needed, and a replacement or a hint.
struct OfficeTable {
  /// The list with all columns, divided by tabulators; one line for each line of the table.
  let text: String

  /// Reads a table.
  ///
  /// - Throws: columns that no list has, or a table without the phrase.
  init(_ table: String, path: String) throws(Diagnostics) {
    let lines = Self.lines(of: table)
    let separator = Self.separator(in: lines.first ?? "")
    let head = Self.cells(of: lines.first ?? "", separator).map { $0.lowercased() }
    var diagnostics: [Diagnostic] = []
    var columns: [String: Int] = [:]
    for (index, name) in head.enumerated() where !name.isEmpty {
      let names = Self.names[name] ?? name
      if ListTable.columns.contains(names) {
        columns[names] = index
      } else {
        let known = ListTable.columns + Self.names.keys.sorted()
        diagnostics.append(
          Diagnostic(
            path: path, line: 1, column: 1,
            message: "Die Spalte „\(name)“ kennt eine Wortliste nicht"
              + "\(Likeness.question(name, among: known))"
              + " Möglich sind: \(Self.names.keys.sorted().joined(separator: ", "))."))
      }
    }
    if columns["phrase"] == nil, diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          path: path, line: 1, column: 1,
          message: "Der Tabelle fehlt die Spalte „wendung“. Schreiben Sie die Namen der Spalten in "
            + "die erste Zeile, zum Beispiel: wendung;besser;hinweis."))
    }
    guard diagnostics.isEmpty else { throw Diagnostics(diagnostics) }
    let rows = lines.dropFirst().map { Self.row(Self.cells(of: $0, separator), columns) }
    text = ([ListTable.columns.joined(separator: "\t")] + rows).joined(separator: "\n") + "\n"
  }

  /// The row with all columns; what is missing gets the careful value.
  ///
  /// Empty rows stay empty, so that lines keep their numbers.
  private static func row(_ cells: [String], _ columns: [String: Int]) -> String {
    guard cells.contains(where: { !$0.isEmpty }) else { return "" }
    func cell(_ name: String, or other: String) -> String {
      guard let index = columns[name], cells.indices.contains(index), !cells[index].isEmpty else {
        return other
      }
      return cells[index]
    }
    let phrase = cell("phrase", or: "")
    let isNoun = phrase.first?.isUppercase == true && !phrase.contains(" ")
    let values = [
      "phrase": phrase, "class": isNoun ? "noun" : "fixed", "replacement": "", "government": "",
      "applicability": "review", "severity": "hint", "hint": "", "source": "own",
    ]
    return ListTable.columns.map { cell($0, or: values[$0] ?? "") }.joined(separator: "\t")
  }

  private static func separator(in head: Substring) -> Character {
    let counts = [";", "\t", ","].map { mark in (mark, head.count { String($0) == mark }) }
    return counts.max { $0.1 < $1.1 }.map { Character($0.0) } ?? ";"
  }

  /// The lines; a break inside quotation marks is part of a cell.
  private static func lines(of table: String) -> [Substring] {
    var lines: [Substring] = []
    var isQuoted = false
    var start = table.startIndex
    for index in table.indices {
      if table[index] == "\"" { isQuoted.toggle() }
      guard table[index].isNewline, !isQuoted else { continue }
      lines.append(table[start..<index])
      start = table.index(after: index)
    }
    lines.append(table[start...])
    return lines
  }

  /// The cells of a line without quotation marks; tabulators and breaks inside become spaces.
  private static func cells(of line: Substring, _ separator: Character) -> [String] {
    var cells = [""]
    var isQuoted = false
    var last: Character?
    for character in line {
      defer { last = character }
      if character == "\"" {
        if !isQuoted, last == "\"" { cells[cells.count - 1].append("\"") }
        isQuoted.toggle()
      } else if character == separator, !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character.isNewline || character == "\t" ? " " : character)
      }
    }
    return cells.map(\.trimmingWhiteSpace)
  }

  /// German names of the columns.
  private static let names = [
    "wendung": "phrase", "art": "class", "besser": "replacement", "fall": "government",
    "anwendung": "applicability", "stufe": "severity", "hinweis": "hint", "quelle": "source",
  ]
}
