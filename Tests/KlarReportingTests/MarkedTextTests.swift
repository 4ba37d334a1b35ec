import KlarText
import Testing

@testable import KlarReporting

@Suite struct MarkedTextTests {
  private let style = TextStyle(width: 40)

  private func lines(_ text: MarkedText) -> [Substring] {
    text.lines(style, first: "- ", indent: "  ")
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  @Test func wrapsAtSpaces() {
    let words = Array(repeating: "achtzeln", count: 9).joined(separator: " ")
    let lines = lines(MarkedText(words))
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(lines[0].hasPrefix("- acht") && lines[1].hasPrefix("  acht"))
  }

  @Test func cutsWordsThatFitNoLine() {
    let lines = lines(MarkedText(String(repeating: "x", count: 100)))
    #expect(lines.map(\.count) == [40, 40, 26])
  }

  @Test func fillsALineExactly() {
    let fitting = String(repeating: "x", count: 38)
    #expect(lines(MarkedText("\(fitting) y")).map(\.count) == [40, 3])
    #expect(lines(MarkedText(fitting)).count == 1)
  }

  @Test func underlinesBelowWideCharacters() {
    let text = SourceText("Käse 🧀 ist da")
    let place = SampleReport.places("ist", in: text)[0]
    let marked = MarkedText(text, text.range, marks: [(place, .foundHint)])
    #expect(lines(marked) == ["- Käse 🧀 ist da", "          ^^^"])
  }

  @Test func leavesOutLinesFarFromMarks() {
    let words = Array(repeating: "achtzeln", count: 40).joined(separator: " ") + " Ende"
    let text = SourceText(words)
    let place = SampleReport.places("Ende", in: text)[0]
    let lines = lines(MarkedText(text, text.range, marks: [(place, .foundHint)]))
    #expect(lines.filter { $0.hasSuffix("[…]") }.count == 1)
    #expect(lines.last?.hasSuffix("^^^^") == true)
    #expect(lines.count == 6)
  }

  @Test func isNothingForNothing() { #expect(lines(MarkedText("")).isEmpty) }
}
