import Testing

@testable import KlarReporting

@Suite struct TerminalTextTests {
  @Test func showsEscapesInsteadOfObeyingThem() {
    #expect(TerminalText.harmless("a\u{1B}[31mb\u{07}") == "a␛[31mb␇")
    #expect(TerminalText.harmless("\u{9B}2J\u{7F}") == "\u{FFFD}2J␡")
    #expect(TerminalText.harmless("\u{202E}neknab") == "\u{FFFD}neknab")
  }

  @Test func makesOneSpaceOfWhiteSpace() {
    #expect(TerminalText.harmless("a \r\n\t b\u{A0}c") == "a b c")
  }

  @Test(arguments: [("Straße", 6), ("🧀", 2), ("a\u{308}", 1), ("漢字", 4), ("", 0)])
  func measuresColumns(text: String, width: Int) {
    #expect(TerminalText.width(of: text) == width)
  }
}
