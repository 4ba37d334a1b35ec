internal import KlarGerman
internal import KlarText

/// Finds the blocks of a Markdown text line by line; the text itself keeps all its marks.
struct MarkdownBlocks {
  private let text: SourceText
  private var blocks: [Block] = []
  /// The paragraph or item that following lines may continue.
  private var open: (start: Int, end: Int, role: Block.Role)?
  /// The mark that ends the code at hand.
  private var fence: (mark: UInt8, count: Int)?
  private var isInComment = false

  /// The blocks of a text in order.
  static func find(in text: SourceText) -> [Block] {
    var reader = MarkdownBlocks(text: text)
    var start = reader.skipFrontMatter()
    while start < text.bytes.count {
      let end = text.bytes[start...].firstIndex(of: 0x0A) ?? text.bytes.count
      reader.read(start..<end)
      start = end + 1
    }
    reader.close()
    return reader.blocks
  }

  private init(text: SourceText) { self.text = text }

  /// Marks the settings between two lines "---" at the beginning as code.
  private mutating func skipFrontMatter() -> Int {
    let bytes = text.bytes
    guard bytes.starts(with: "---\n".utf8) || bytes.starts(with: "---\r\n".utf8),
      let end = bytes[...].first(of: "\n---")
    else { return 0 }
    let rest = bytes[(end + 4)...].firstIndex(of: 0x0A) ?? bytes.count
    append(0, end + 4, .code)
    return min(rest + 1, bytes.count)
  }

  private mutating func read(_ range: Range<Int>) {
    let trimmed = text.trimmed(TextRange(range.lowerBound, range.upperBound))
    let line = MarkdownLine(text.bytes[trimmed.bytes])
    if isCode(line, trimmed) { return }
    if trimmed.isEmpty { return close() }
    let indent = trimmed.lower - range.lowerBound
    if indent >= 4 && open == nil { return append(trimmed.lower, trimmed.upper, .code) }
    switch line.kind {
    case .heading(let mark):
      close()
      let end = trimmed.upper - line.closingHashes
      append(min(trimmed.lower + mark, end), end, .heading)
    case .underline where open?.role == .paragraph:
      open?.role = .heading
      close()
    case .underline, .rule: close()
    case .item:
      close()
      open = (trimmed.lower, trimmed.upper, .listItem)
    case .tableRow:
      close()
      appendCells(trimmed)
    case .quote(let mark): `continue`(trimmed.lower + mark, trimmed.upper)
    case .text: `continue`(trimmed.lower, trimmed.upper)
    }
  }

  /// Passes fenced code and comments.
  private mutating func isCode(_ line: MarkdownLine, _ range: TextRange) -> Bool {
    if let fence {
      append(range.lower, range.upper, .code)
      if let mark = line.fence, mark.mark == fence.mark, mark.count >= fence.count, mark.isBare {
        self.fence = nil
      }
      return true
    }
    if let mark = line.fence {
      close()
      append(range.lower, range.upper, .code)
      fence = (mark.mark, mark.count)
      return true
    }
    if isInComment || line.beginsComment {
      close()
      append(range.lower, range.upper, .code)
      isInComment = !line.endsComment
      return true
    }
    return false
  }

  private mutating func `continue`(_ start: Int, _ end: Int) {
    if start >= end { return close() }
    if open == nil { open = (start, end, .paragraph) } else { open?.end = end }
  }

  private mutating func appendCells(_ row: TextRange) {
    var start = row.lower
    while start < row.upper {
      let bar = text.bytes[start..<row.upper].firstIndex(of: UInt8(ascii: "|")) ?? row.upper
      let cell = text.trimmed(TextRange(start, bar))
      if !cell.isEmpty { append(cell.lower, cell.upper, .tableCell, zone: .table) }
      start = bar + 1
    }
  }

  private mutating func close() {
    if let open { append(open.start, open.end, open.role) }
    open = nil
  }

  private mutating func append(
    _ start: Int, _ end: Int, _ role: Block.Role, zone: Block.Zone = .body
  ) {
    let range = text.trimmed(TextRange(start, max(start, end)))
    if range.isEmpty { return }
    blocks.append(Block(range, role: role, zone: zone, paragraph: blocks.count + 1))
  }
}
