/// Finds the cells of tables that have lost their columns: every cell stands in a line of its own.
struct StackedCells {
  /// The fewest cells that make a table.
  private static let fewest = 4

  private let signs: [BlockSigns]
  private let blocks: [Block]

  /// The blocks of the whole letter with their signs.
  init(_ blocks: [Block], _ signs: [BlockSigns]) {
    (self.blocks, self.signs) = (blocks, signs)
  }

  /// The blocks from `start` on that are such cells: runs of short lines, at least a quarter of
  /// which are figures.
  func indices(from start: Int) -> Set<Int> {
    var cells: Set<Int> = []
    var lower = start
    while lower < blocks.count {
      var upper = lower
      while upper < blocks.count, isCell(upper) { upper += 1 }
      if upper > lower, titlesList(upper - 1) { upper -= 1 }
      let figures = (lower..<upper).count { signs[$0].isFigure }
      if upper - lower >= Self.fewest, figures * 4 >= upper - lower,
        signs[lower..<upper].contains(where: { $0.hasFigure })
      {
        cells.formUnion(lower..<upper)
      }
      lower = max(upper, lower + 1)
    }
    return cells
  }

  /// Whether a block names the list below it.
  private func titlesList(_ index: Int) -> Bool {
    !signs[index].isFigure && index + 1 < blocks.count && blocks[index + 1].role == .listItem
  }

  private func isCell(_ index: Int) -> Bool {
    let sign = signs[index]
    return [.heading, .paragraph].contains(blocks[index].role) && sign.isCellLike
      && !sign.isLabelled && !sign.isSalutation && !sign.isClosing && !sign.isRomanNumber
      && !sign.isEnclosures
      && !sign.isHeading(.tenor) && !sign.isHeading(.reasons) && !sign.isHeading(.remedy)
  }
}
