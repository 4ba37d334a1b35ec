import KlarLinting
import KlarText
import Testing

@Suite("Marked text")
struct MarkedTextTests {
  @Test("loses its marks and keeps their bytes")
  func marks() {
    let marked = MarkedText("Grüße ⟦an⟧ alle ⟦😀⟧.")
    #expect(marked?.text == "Grüße an alle 😀.")
    #expect(marked?.marks == [TextRange(8, 10), TextRange(16, 20)])
  }

  @Test("is refused when marks are not in pairs", arguments: ["a ⟦b", "a b⟧", "⟦a ⟦b⟧⟧"])
  func unpaired(text: String) {
    #expect(MarkedText(text) == nil)
  }
}
