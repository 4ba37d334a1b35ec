internal import KlarText

/// A range as reports for programs show it: code points, lines and columns.
struct RangeRecord: Encodable {
  struct Position: Encodable {
    let offset: Int
    let line: Int
    let column: Int

    init(_ position: TextPosition) {
      offset = position.offset
      line = position.line
      column = position.column
    }
  }

  let start: Position
  let end: Position

  init(_ range: TextRange, _ positions: TextPositions) {
    start = Position(positions.position(at: range.lower))
    end = Position(positions.position(at: range.upper))
  }
}
