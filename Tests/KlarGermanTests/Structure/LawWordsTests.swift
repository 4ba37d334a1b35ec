import Testing

@testable import KlarGerman

@Suite("Words of the law")
struct LawWordsTests {
  private let words = LawWords.standard

  @Test("tell signs of a citation from parts of a law")
  func citations() {
    #expect(["§", "§§", "art.", "paragraf"].allSatisfy(words.isSection))
    #expect(["abs.", "satz", "lit.", "nummern"].allSatisfy(words.isPiece))
    #expect(!words.isSection("abs.") && !words.isPiece("§") && !words.isPiece("seite"))
    #expect(words.isProvision("absatzes") && !words.isProvision("gesetzes"))
  }

  @Test("have one short word for each part")
  func labels() {
    #expect(words.label("absatz") == "abs" && words.label("abs") == "abs")
    #expect(words.sign("paragraf") == "§" && words.sign("art") == "art")
    #expect(words.label("seite") == nil && words.sign("absatz") == nil)
  }

  @Test("know who makes law and how")
  func enactment() {
    #expect(words.isEnactment("beschließen") && !words.isEnactment("schließen"))
    #expect(words.isGround("gestützt") && !words.isGround("wir"))
    #expect(words.isTitled("landesverordnung") && !words.isTitled("vertrag"))
  }
}
