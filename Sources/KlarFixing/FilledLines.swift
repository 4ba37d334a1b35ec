/// The lines of a paragraph that an author has filled as far as they go.
struct FilledLines {
  /// How many characters an author may leave free where the next word would have fitted.
  private static let slack = 12

  /// Shorter lines are those of an address.
  private static let narrowest = 40

  /// The longest line in characters.
  let width: Int
  /// The white space before the second line and those behind it.
  private let hanging: String

  /// Nil if the breaks mean something, as in an address or a table, or there are none.
  init?(_ text: String) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard rows.count > 1, let width = rows.map(\.count).max(), width >= Self.narrowest,
      rows.allSatisfy({ !Self.hasColumns($0) })
    else { return nil }
    let short = zip(rows, rows.dropFirst()).count { row, next in
      let word = next.split(separator: " ", maxSplits: 1).first ?? ""
      return row.count + 1 + word.count <= width - Self.slack
    }
    // An account number in one piece leaves a short line now and then.
    guard 4 * short <= rows.count else { return nil }
    self.width = width
    hanging = String(rows[1].prefix(while: \.isWhitespace))
  }

  /// Whether blanks in a line part columns.
  private static func hasColumns(_ row: Substring) -> Bool {
    let words = row.drop(while: \.isWhitespace)
    return words.contains("  ") || words.contains("\t")
  }

  /// The pieces in lines that are no longer than these, or than the lines of the whole letter if these are
  /// hardly shorter.
  ///
  /// - Parameter widest: The longest line of all filled paragraphs of the letter.
  func filled(_ pieces: [LinePieces.Piece], widest: Int = 0) -> String {
    let width = widest - width <= Self.slack ? max(width, widest) : width
    var (result, column, indent) = ("", 0, hanging)
    for piece in pieces {
      if let fixed = piece.fixedBreak {
        result += fixed + piece.text
        indent = piece.text == "-" ? "  " : hanging
        column = piece.text.count
      } else if result.isEmpty {
        (result, column) = (piece.text, piece.text.count)
      } else if column + 1 + piece.text.count > width {
        result += "\n" + indent + piece.text
        column = indent.count + piece.text.count
      } else {
        result += " " + piece.text
        column += 1 + piece.text.count
      }
    }
    return result
  }
}
