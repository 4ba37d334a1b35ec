import KlarText

/// Cuts the lines of tables that are set with spaces, tabs or bars.
enum TableCells {
  /// Whether a line consists of cells.
  static func isRow(_ line: Line, _ layer: TokenLayer) -> Bool {
    cells(line, layer).count > 1
  }

  /// The cells of a paragraph of one line; the whole line if it is no row.
  static func cut(_ group: [Line], _ layer: TokenLayer) -> [TextRange] {
    group.count == 1 ? cells(group[0], layer) : []
  }

  private static func cells(_ line: Line, _ layer: TokenLayer) -> [TextRange] {
    let hasGap = line.tokens.dropFirst().contains { isGap(before: $0, width: 3, layer) }
    let bars = line.tokens.count { layer.isMark($0, 0x7C) }
    var cells: [Range<Int>] = []
    var start = line.tokens.lowerBound
    for token in line.tokens {
      if layer.isMark(token, 0x7C), bars >= 2 {
        if token > line.tokens.lowerBound {
          cells.append(start..<(token + 1))
          start = token + 1
        }
      } else if token > start, hasGap, isGap(before: token, width: 2, layer) {
        cells.append(start..<token)
        start = token
      }
    }
    if start < line.tokens.upperBound { cells.append(start..<line.tokens.upperBound) }
    if bars < 2, isProse(cells, layer) { return [] }
    guard cells.count > 1, bars >= 2 || !isMarkerAlone(cells[0], layer) || cells.count > 2
    else { return [] }
    return cells.map(layer.range)
  }

  /// Whether the only gap stands in a sentence, before a small word, as where a program has spread a line.
  private static func isProse(_ cells: [Range<Int>], _ layer: TokenLayer) -> Bool {
    cells.count == 2 && cells[0].count >= longCell && layer.isLower(cells[1].lowerBound)
      && !layer.isMark(cells[0].upperBound - 1, 0x3A)
  }

  /// How many tokens before a gap are more than the first cell of a row has.
  private static let longCell = 7

  /// Whether a tab, or so many spaces, stand before a token.
  ///
  /// Three spaces make a row; beside such a gap two are one, too.
  private static func isGap(before token: Int, width: Int, _ layer: TokenLayer) -> Bool {
    let (lower, upper) = (layer.tokens[token - 1].range.upper, layer.tokens[token].range.lower)
    guard lower < upper else { return false }
    let gap = layer.text.bytes[lower..<upper]
    return gap.contains(0x09) || gap.count { $0 == 0x20 } >= width
  }

  /// Whether the first cell is only the marker of an item.
  private static func isMarkerAlone(_ cell: Range<Int>, _ layer: TokenLayer) -> Bool {
    guard cell.count <= 3 else { return false }
    if layer.tokens[cell.lowerBound].kind == .ordinal { return cell.count == 1 }
    if cell.count == 1 {
      return [.punctuation, .symbol].contains(layer.tokens[cell.lowerBound].kind)
        || layer.tokens[cell.lowerBound].range.count <= 2
    }
    return layer.isMark(cell.upperBound - 1, 0x29)
  }
}
