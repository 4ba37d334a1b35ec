internal import KlarText

/// A text of which some characters are marked, to be wrapped and printed.
struct MarkedText {
  private struct Cell {
    let character: Character
    let paint: TextStyle.Paint?
  }

  private var cells: [Cell] = []

  /// An empty text.
  init() {}

  /// A text without marks.
  init(_ text: String, _ paint: TextStyle.Paint? = nil) { append(text, paint) }

  /// The bytes `range` of a letter; each character takes the first mark that holds its first byte.
  init(_ text: SourceText, _ range: TextRange, marks: [(range: TextRange, paint: TextStyle.Paint)])
  {
    var offset = range.lower
    for character in text.string(range) {
      let mark = marks.first { $0.range.contains(offset) }
      append(String(character), mark?.paint)
      offset += character.utf8.count
    }
  }

  /// Adds a stretch, made harmless; white space that follows white space is dropped.
  mutating func append(_ text: String, _ paint: TextStyle.Paint? = nil) {
    for character in TerminalText.harmless(text) {
      if character == " ", cells.last?.character ?? " " == " " { continue }
      cells.append(Cell(character: character, paint: paint))
    }
  }

  /// The lines of at most `style.width` columns, each after `indent`; the first after `first`.
  ///
  /// Without colours a line of "^" below stands for the marks. Of a text of more than six lines only
  /// the first, the marked ones and their neighbours are shown, unless it `isWhole`.
  func lines(_ style: TextStyle, first: String, indent: String, isWhole: Bool = false) -> String {
    let lines = wrapped(style.width - TerminalText.width(of: indent))
    let marked = lines.indices.filter { lines[$0].contains { $0.paint != nil } }
    var result = ""
    var isGap = false
    for (index, line) in lines.enumerated() {
      guard
        isWhole || lines.count <= 6 || index < 2 || marked.contains(where: { abs($0 - index) <= 1 })
      else {
        if !isGap { result += indent + style.paint("[…]", .faint) + "\n" }
        isGap = true
        continue
      }
      isGap = false
      result += (index == 0 ? first : indent) + painted(line, style) + "\n"
      guard !style.hasColor, style.hasUnderlines, line.contains(where: { $0.paint != nil }) else {
        continue
      }
      result += indent + underline(line) + "\n"
    }
    return result
  }

  private func wrapped(_ width: Int) -> [ArraySlice<Cell>] {
    var lines: [ArraySlice<Cell>] = []
    var (start, columns) = (0, 0)
    var space: Int?
    for index in cells.indices {
      if cells[index].character == " " { space = index }
      columns += TerminalText.width(of: cells[index].character)
      guard columns > width else { continue }
      let end = space ?? index
      if end > start { lines.append(cells[start..<end]) }
      start = space.map { $0 + 1 } ?? index
      space = nil
      columns = cells[start...].prefix(max(0, index + 1 - start))
        .reduce(0) { $0 + TerminalText.width(of: $1.character) }
    }
    if start < cells.count { lines.append(cells[start...]) }
    return lines
  }

  private func painted(_ line: ArraySlice<Cell>, _ style: TextStyle) -> String {
    var (result, run) = ("", "")
    var paint: TextStyle.Paint?
    func flushed() -> String { paint.map { style.paint(run, $0) } ?? run }
    for cell in line {
      if cell.paint != paint {
        result += flushed()
        (run, paint) = ("", cell.paint)
      }
      run.append(cell.character)
    }
    return result + flushed()
  }

  private func underline(_ line: ArraySlice<Cell>) -> String {
    let last = line.lastIndex { $0.paint != nil } ?? line.startIndex
    return line[...last].map { cell in
      let mark = cell.paint == nil ? " " : "^"
      return String(repeating: mark, count: TerminalText.width(of: cell.character))
    }.joined()
  }
}
