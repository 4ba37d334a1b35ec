import KlarText
import Testing

@Suite("Positions")
struct TextPositionsTests {
  @Test("count code points, lines, columns and UTF-16 units")
  func counts() {
    let text = SourceText("Grüße 😀\r\nzwei")
    let positions = TextPositions(text)
    let end = positions.position(at: text.bytes.count)
    #expect(end == TextPosition(offset: 13, line: 2, column: 5))
    #expect(positions.utf16Units(before: text.bytes.count) == 14)
  }

  @Test("agree with counting from the start, across blocks", arguments: [0, 511, 512, 513, 1500])
  func blocks(offset: Int) {
    let text = SourceText(String(repeating: "aä\n", count: 500))
    let start = offset - offset % 4
    let positions = TextPositions(text)
    let before = text.string(TextRange(0, start))
    #expect(positions.codePoints(before: start) == before.unicodeScalars.count)
    #expect(positions.position(at: start).line == before.count { $0 == "\n" } + 1)
  }

  @Test("an empty text has one line")
  func empty() {
    #expect(
      TextPositions(SourceText("")).position(at: 0) == TextPosition(offset: 0, line: 1, column: 1))
  }
}
