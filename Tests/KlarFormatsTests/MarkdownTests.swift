import KlarGerman
import KlarText
import Testing

@testable import KlarFormats

@Suite("Markdown")
struct MarkdownTests {
  private func read(_ text: String) throws -> [String] {
    let letter = try LetterReader().read(Array(text.utf8), name: "brief.md")
    #expect(letter.text.string == text)
    #expect(letter.format == .markdown)
    return try blocks(Array(text.utf8), name: "brief.md")
  }

  @Test("Headings, paragraphs, lists and quotations")
  func structure() throws {
    let text = """
      # Ihr Antrag ##
      Sehr geehrte Frau **Muster**,
      wir prüfen.

      Frist
      =====
      - den Pass
        der gilt
      * das Foto
      1. eins
      2) zwei
      > Zitat
      > weiter

      ---
      2026 war gut.
      """
    #expect(
      try read(text) == [
        "body heading: Ihr Antrag", "body paragraph: Sehr geehrte Frau **Muster**,\nwir prüfen.",
        "body heading: Frist", "body listItem: - den Pass\n  der gilt", "body listItem: * das Foto",
        "body listItem: 1. eins", "body listItem: 2) zwei\n> Zitat\n> weiter",
        "body paragraph: 2026 war gut.",
      ])
  }

  @Test("Code, comments and settings are no text")
  func code() throws {
    let text = """
      ---
      title: a
      ---
      Text
      ```swift
      # kein Titel
      ~~~
      ````
      <!-- ein
      Kommentar --> 
      ~~~

          eingerückt
      ~~~
      mehr
      """
    #expect(
      try read(text) == [
        "body code: ---\ntitle: a\n---", "body paragraph: Text", "body code: ```swift",
        "body code: # kein Titel", "body code: ~~~", "body code: ````", "body code: <!-- ein",
        "body code: Kommentar -->", "body code: ~~~", "body code: eingerückt", "body code: ~~~",
        "body paragraph: mehr",
      ])
  }

  @Test("Rows of tables are cells")
  func table() throws {
    #expect(
      try read("| von | bis |\r\n|:--|--:|\r\n| 1 | |\r\n") == [
        "table tableCell: von", "table tableCell: bis", "table tableCell: 1",
      ])
  }

  @Test(
    "Odd texts", arguments: ["", "\n\n", "#", "# ", "```", "<!--", "---", "---\n", "> ", "|", "-"])
  func odd(text: String) throws {
    let blocks = MarkdownBlocks.find(in: SourceText(text))
    #expect(blocks.allSatisfy { $0.range.upper <= text.utf8.count && !$0.range.isEmpty })
  }
}
