import KlarText

/// Divides text that knows only lines into paragraphs, headings, items and cells.
struct BlockDivider {
  private let layer: TokenLayer

  /// A divider of the given tokens.
  init(_ layer: TokenLayer) {
    self.layer = layer
  }

  /// The blocks of a whole text without structure.
  func divide(_ region: TextRange) -> [Block] {
    let lines = Line.lines(of: region, in: layer)
    let width = WrapWidth.estimate(lines, layer)
    var blocks: [Block] = []
    let groups = groups(lines, width)
    for (number, group) in groups.enumerated() {
      let cells = TableCells.cut(group, layer)
      if cells.count > 1 {
        for cell in cells {
          blocks.append(
            Block(cell, role: .tableCell, zone: .table, paragraph: blocks.count + 1))
        }
      } else {
        let range = layer.range(
          group[0].tokens.lowerBound..<group[group.count - 1].tokens.upperBound)
        blocks.append(Block(range, role: role(number, groups), paragraph: blocks.count + 1))
      }
    }
    return blocks
  }

  /// The parts of a block that its file marks, cut at the line breaks that its author meant.
  func divide(_ block: Block) -> [Block] {
    let lines = Line.lines(of: block.range, in: layer)
    guard lines.count > 1, block.role != .code else { return [block] }
    return groups(lines, WrapWidth.estimate(lines, layer)).map { group in
      let range = layer.range(group[0].tokens.lowerBound..<group[group.count - 1].tokens.upperBound)
      return Block(range, role: block.role, zone: block.zone, paragraph: block.paragraph)
    }
  }

  private func groups(_ lines: [Line], _ width: Int?) -> [[Line]] {
    let joiner = LineJoiner(layer, width: width)
    var groups: [[Line]] = []
    for line in lines {
      if let last = groups.last, joiner.joins(last, line) {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups
  }

  private func role(_ number: Int, _ groups: [[Line]]) -> Block.Role {
    let group = groups[number]
    let tokens = group[0].tokens.lowerBound..<group[group.count - 1].tokens.upperBound
    let isTitle = group.count == 1 && groups.count > 1 && HeadingShape.isHeading(tokens, layer)
    switch marker(group) {
    case .section: return isTitle ? .heading : .paragraph
    case .bracketed: return .paragraph
    case .number:
      let isAlone = !isNumbered(groups, number - 1) && !isNumbered(groups, number + 1)
      return isTitle && isAlone && group[0].width < 70 ? .heading : .listItem
    case .bullet, .letter: return .listItem
    case nil: return isTitle ? .heading : .paragraph
    }
  }

  private func isNumbered(_ groups: [[Line]], _ number: Int) -> Bool {
    groups.indices.contains(number) && marker(groups[number]) == .number
  }

  private func marker(_ group: [Line]) -> ListMarker? {
    ListMarker.at(group[0].tokens.lowerBound, group[0].tokens.upperBound, layer)?.0
  }
}
