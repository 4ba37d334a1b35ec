internal import KlarLinting

/// The cells of a table as a spreadsheet saves it, with their places.
struct OfficeCells {
  /// The rows, the first one included; an empty line is a row of one empty cell.
  private(set) var rows: [[TableCell]] = []

  private let separator: Character
  private var row: [TableCell] = []
  private var text = ""
  private var start = (line: 1, column: 1)
  private var here = (line: 1, column: 1)
  /// Where the quotation mark stands that is not closed yet.
  private var quotation: (line: Int, column: Int)?

  /// Reads a table; a quotation mark that nothing closes is thrown.
  init(_ table: String, path: String) throws(Diagnostics) {
    separator = Self.separator(in: table.prefix { !$0.isNewline })
    var last: Character?
    for character in table {
      read(character, after: last)
      last = character
    }
    endRow()
    if let quotation {
      throw Diagnostics([
        Diagnostic(
          path: path, line: quotation.line, column: quotation.column,
          message: "Dieses Anführungszeichen wird nicht geschlossen. Setzen Sie am Ende der Zelle "
            + "auch eines, oder schreiben Sie es in einer Zelle doppelt (\"\").")
      ])
    }
  }

  private mutating func read(_ character: Character, after last: Character?) {
    switch character {
    case "\"" where quotation != nil || last == "\"" || text.allSatisfy(\.isWhitespace):
      if quotation == nil {
        if last == "\"" { text.append("\"") }
        quotation = here
      } else {
        quotation = nil
      }
    case separator where quotation == nil: endCell()
    case _ where character.isNewline && quotation == nil: endRow()
    // What stands inside quotation marks becomes part of one line.
    case _ where character.isNewline || character == "\t": text.append(" ")
    default: text.append(character)
    }
    if character.isNewline {
      here = (here.line + 1, 1)
    } else {
      here.column += character.unicodeScalars.count
    }
    // A cell has just ended.
    let isMark = character == separator || character.isNewline
    if quotation == nil, isMark { start = here }
  }

  /// Ends a cell; white space around its text is no part of it.
  private mutating func endCell() {
    let margin = text.prefix(while: \.isWhitespace).unicodeScalars.count
    let trimmed = text.trimmingWhiteSpace
    row.append(
      TableCell(
        text: Substring(trimmed), line: start.line,
        column: start.column + (trimmed.isEmpty ? 0 : margin)))
    text = ""
  }

  private mutating func endRow() {
    endCell()
    rows.append(row)
    row = []
  }

  /// Whichever mark the first line has most of.
  private static func separator(in head: Substring) -> Character {
    let counts = [";", "\t", ","].map { mark in (mark, head.count { String($0) == mark }) }
    return counts.max { $0.1 < $1.1 }.map { Character($0.0) } ?? ";"
  }
}
