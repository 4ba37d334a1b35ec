import KlarGerman
import Testing

@Suite("Folding")
struct FoldingTests {
  @Test(
    "makes keys",
    arguments: [
      ("Straße", "strasse"), ("ÄMTER", "ämter"), ("GRUẞ", "gruss"), ("Café", "café"),
      ("Łódź", "łódź"), ("", ""), ("E-Mail", "e-mail"),
    ])
  func keys(word: String, key: String) {
    #expect(Folding.key(word) == Array(key.utf8))
  }

  @Test("gives the eszett back", arguments: ["straße", "flussstraße", "messmaß", "gruss", "müßte"])
  func eszett(word: String) {
    let restored = Folding.word(Folding.key(word), eszettMask: Folding.eszettMask(word))
    #expect(String(decoding: restored, as: UTF8.self) == word)
  }
}
