import Testing

@testable import KlarFormats

@Suite("Lines of a page")
struct PageLayoutTests {
  private func layout(_ content: String) throws -> PageLayout {
    let output = "<!DOCTYPE html><html><body>\n<doc>\n\(content)\n</doc>\n</body></html>"
    return try PageLayout(Array(output.utf8), limits: ReadingLimits())
  }

  @Test("Words are joined with a space where there is room for one")
  func words() throws {
    let layout = try layout(
      """
      <page width="595" height="842"><flow><block xMin="10" yMin="10" xMax="90" yMax="20">
      <line xMin="10" yMin="10" xMax="90" yMax="20">
      <word xMin="10" yMin="10" xMax="30" yMax="20">Antrag</word>
      <word xMin="30.1" yMin="10" xMax="60" yMax="20">steller &amp;</word>
      <word xMin="63" yMin="10" xMax="90" yMax="20">Co\u{1}</word></line></block></flow></page>
      """)
    #expect(layout.pages == 1)
    #expect(
      layout.lines.map { String(decoding: $0.text, as: UTF8.self) } == ["Antragsteller & Co "])
    #expect(layout.lines.first?.right == 90)
  }

  @Test("Output without pages, and broken output")
  func broken() {
    #expect(throws: ReadingError.noText) {
      try PageLayout(Array("<html/>".utf8), limits: ReadingLimits())
    }
    #expect(throws: ReadingError.damaged) { try layout("<page>") }
  }

  @Test(
    "Items are told by their mark",
    arguments: [
      ("• Pass", true), ("1. Pass", true), ("2.1. Pass", true), ("a) Pass", true),
      ("(1) Pass", true),
      ("aa) Pass", true), ("- Pass", true), ("12) Pass", true), ("2026 war", false),
      ("-Pass", false), ("abc) Pass", false), ("", false), ("(siehe", false), ("1.234,50", false),
      ("z. B.", false), ("30 Tage", false),
    ])
  func items(line: String, isItem: Bool) {
    #expect(LineStart.isItem(Array(line.utf8)) == isItem)
  }

  @Test(
    "Cut words are joined, hyphens that belong to the word stay",
    arguments: [
      ("Unter-", "lagen", "Unterlagen"), ("Luftfahrt-", "Bundesamt", "Luftfahrt-Bundesamt"),
      ("Miet-", "und Wohngeld", "Miet- und Wohngeld"), ("Unter\u{AD}", "lagen", "Unterlagen"),
      ("ein –", "zwei", "ein – zwei"), ("von 3 -", "5", "von 3 - 5"), ("Wort", "Wort", "Wort Wort"),
    ])
  func join(first: String, second: String, joined: String) {
    var text = Array(first.utf8)
    PageParagraphs.join(Array(second.utf8), to: &text)
    #expect(String(decoding: text, as: UTF8.self) == joined)
  }
}
