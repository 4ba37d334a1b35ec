/// A cell of a table that a user wrote, with its place in the file.
struct TableCell: Sendable {
  /// What stands in it.
  let text: Substring
  /// The line where it begins, from 1.
  let line: Int
  /// The column where it begins, from 1, in code points.
  let column: Int
}

extension TableCell {
  /// The cells of a line that tabulators divide.
  ///
  /// They are cut at bytes, because a tabulator is never part of a longer character.
  static func cells(of row: Substring, line: Int) -> [TableCell] {
    var column = 1
    return row.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map { bytes in
      let cell = TableCell(text: Substring(bytes), line: line, column: column)
      column += bytes.count { $0 & 0xC0 != 0x80 } + 1
      return cell
    }
  }
}
