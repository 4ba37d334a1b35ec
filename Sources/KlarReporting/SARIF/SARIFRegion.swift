internal import KlarText

extension SARIFLog {
  /// A place; columns count code points from 1, the end column is exclusive.
  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
    let charOffset: Int
    let charLength: Int

    init(_ range: TextRange, _ positions: TextPositions) {
      let start = positions.position(at: range.lower)
      let end = positions.position(at: range.upper)
      startLine = start.line
      startColumn = start.column
      endLine = end.line
      endColumn = end.column
      charOffset = start.offset
      charLength = end.offset - start.offset
    }
  }
}
