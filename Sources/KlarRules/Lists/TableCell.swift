/// A cell of a table that a user wrote, with its place in the file.
struct TableCell: Sendable {
  /// What stands in it.
  let text: Substring
  /// The line where it begins, from 1.
  let line: Int
  /// The column where it begins, if that is not where it stands in the text of the file.
  private let known: Int?

  /// A cell at a column, from 1, in code points; nil where the text is a piece of its line.
  init(text: Substring, line: Int, column: Int? = nil) {
    self.text = text
    self.line = line
    known = column
  }

  /// The column where it begins, from 1, in code points; counted only if somebody asks, as lists have
  /// thousands of cells.
  var column: Int {
    if let known { return known }
    let before = text.base[..<text.startIndex].unicodeScalars
    return before.reversed().prefix { $0 != "\n" }.count + 1
  }
}

extension TableCell {
  /// The cells of a line that tabulators divide.
  ///
  /// They are cut at bytes, because a tabulator is never part of a longer character.
  static func cells(of row: Substring, line: Int) -> [TableCell] {
    row.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map {
      TableCell(text: Substring($0), line: line)
    }
  }
}
