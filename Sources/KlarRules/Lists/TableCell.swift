/// A cell of a table that a user wrote, with its place in the file.
struct TableCell: Sendable {
  /// What stands in it.
  let text: Substring
  /// The line where it begins, from 1.
  let line: Int
  private let start: Start

  /// Where a cell begins in its line; counted only if somebody asks, as lists have thousands of cells.
  private enum Start: Sendable {
    case column(Int)
    case behind(Substring)
  }

  /// A cell at a column, from 1, in code points.
  init(text: Substring, line: Int, column: Int) {
    self.text = text
    self.line = line
    start = .column(column)
  }

  private init(text: Substring, line: Int, behind before: Substring) {
    self.text = text
    self.line = line
    start = .behind(before)
  }

  /// The column where it begins, from 1, in code points.
  var column: Int {
    switch start {
    case .column(let column): column
    case .behind(let before): before.unicodeScalars.count + 1
    }
  }
}

extension TableCell {
  /// The cells of a line that tabulators divide.
  ///
  /// They are cut at bytes, because a tabulator is never part of a longer character.
  static func cells(of row: Substring, line: Int) -> [TableCell] {
    row.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map { bytes in
      TableCell(text: Substring(bytes), line: line, behind: row[..<bytes.startIndex])
    }
  }
}
