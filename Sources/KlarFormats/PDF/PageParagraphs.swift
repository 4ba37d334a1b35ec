internal import KlarGerman

/// Joins the lines of pages to paragraphs.
struct PageParagraphs {
  private let lines: [PageLine]
  private let zone: Block.Zone
  /// The middle height of a line, weighed by its text.
  private let bodyHeight: Double

  init(_ lines: [PageLine], zone: Block.Zone) {
    self.lines = lines
    self.zone = zone
    let heights = lines.flatMap { line in
      repeatElement(line.height, count: line.text.count / 10 + 1)
    }
    bodyHeight = heights.isEmpty ? 0 : heights.sorted()[heights.count / 2]
  }

  /// The paragraphs in reading order.
  func drafts() -> [ParagraphDraft] {
    let edges = rightEdges()
    var drafts: [ParagraphDraft] = []
    for (index, line) in lines.enumerated() {
      if index > 0, let last = drafts.indices.last,
        continues(line, lines[index - 1], edge: edges[index - 1])
      {
        Self.join(line.text, to: &drafts[last].text)
      } else {
        drafts.append(draft(line))
      }
    }
    return drafts
  }

  private func draft(_ line: PageLine) -> ParagraphDraft {
    let isLarge = line.height > 1.15 * bodyHeight && line.text.count < 150
    return ParagraphDraft(
      text: line.text, isHeading: isLarge && zone == .body,
      isListItem: LineStart.isItem(line.text) && zone == .body, zone: zone)
  }

  /// Whether `line` goes on with the sentence of the line before it.
  ///
  /// The author ended a line where the next word would have fitted in; `edge` is where lines end
  /// in this column.
  private func continues(_ line: PageLine, _ previous: PageLine, edge: Double) -> Bool {
    if zone != .body { return false }
    if LineStart.isBareMark(previous.text), !LineStart.isNumber(line.text),
      line.page == previous.page, abs(line.top - previous.top) < line.height
    {
      return true
    }
    if LineStart.isItem(line.text) || abs(line.height - previous.height) > 0.2 * bodyHeight {
      return false
    }
    let width = edge - previous.left
    // Lines of a narrow column, as of a table, are as wide as each other by chance.
    let isFull =
      width > 0.15 * line.pageHeight
      && previous.right + 0.25 * line.height + line.firstWidth > edge - 1
    // A salutation is short, though a small letter follows it.
    let isLong = previous.right - previous.left > 0.5 * width
    let isOpen = previous.text.last.map { !".!?:;".utf8.contains($0) } ?? false
    let goesOn = isOpen && LineStart.isContinuation(line.text)
    if line.block == previous.block {
      return (isFull || goesOn && isLong) && line.top - previous.bottom < 0.6 * line.height
    }
    return isFull && goesOn
  }

  /// For every line the right edge of its column: that of its block if the block is running text,
  /// otherwise where the longest lines of the page end that begin near it.
  private func rightEdges() -> [Double] {
    let blocks = Dictionary(grouping: lines.indices) { lines[$0].block }
    let pages = Dictionary(grouping: lines.indices) { lines[$0].page }
    var edges = lines.map(\.right)
    for indices in blocks.values {
      let block = indices.map { lines[$0] }
      if let edge = Self.edge(ofText: block) {
        for index in indices { edges[index] = edge }
        continue
      }
      let first = block[0]
      let near = (pages[first.page] ?? []).map { lines[$0] }
        .filter { abs($0.left - first.left) < 60 }.map(\.right).sorted(by: >)
      // One or two lines across all columns do not make the column wider.
      let edge = near.count >= 8 ? near[2] : near[0]
      for index in indices { edges[index] = edge }
    }
    return edges
  }

  /// The right edge of a block whose lines are mostly full; nil for a list or an address.
  private static func edge(ofText block: [PageLine]) -> Double? {
    guard block.count >= 4, let right = block.map(\.right).max(),
      let left = block.map(\.left).min()
    else { return nil }
    let full = block.dropLast().count { $0.right > right - 0.15 * (right - left) }
    return full * 2 > block.count ? right : nil
  }

  /// Appends a line; a word that was cut at the line end is joined again.
  static func join(_ line: [UInt8], to text: inout [UInt8]) {
    let isSoft = text.suffix(2) == [0xC2, 0xAD]
    let isCut = text.last == UInt8(ascii: "-") && text.dropLast().last.map { $0 > 0x40 } ?? false
    if isSoft {
      text.removeLast(2)
    } else if isCut, !LineStart.isConjunction(line) {
      if LineStart.isContinuation(line) { text.removeLast() }
    } else {
      text.append(0x20)
    }
    text += line
  }
}
