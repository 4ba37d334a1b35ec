import Testing

@testable import KlarGerman

@Suite("The speller without a dictionary")
struct SpellerTests {
  private let speller = Speller(files: nil)

  @Test(
    "knows words, compounds, names and gendered forms",
    arguments: [
      "Bescheid", "Wohngeldantrag", "Jobcenter", "Bürgergeld", "QR-Code", "E-Mail", "SGB", "BAföG",
      "GmbH", "Antragsteller*innen", "Ärzt:innen", "jede*r", "MitarbeiterInnen", "Kfz-Zulassung",
      "Nordrhein-Westfalen", "Haushalts-", "überzahlt", "Freiburger", "ANTRAG", "STRASSE", "12a",
      "Feld_Name", "geht’s", "unbenutzt", "x", "Unkenntlichmachung", "Haltbarmachungen",
    ])
  func knownWords(word: String) {
    #expect(speller.check(word) == .known)
  }

  @Test(
    "does not know errors",
    arguments: ["Antargstellung", "Geneehmigung", "bearbeitett", "WOhngeld", "Rathhaus"])
  func unknownWords(word: String) {
    #expect(speller.check(word) == .unknown)
  }

  @Test(
    "knows what is meant by common errors",
    arguments: [
      ("Beschied", "Bescheid"), ("vorraussichtlich", "voraussichtlich"),
      ("Vorraussetzung", "Voraussetzung"), ("daß", "dass"), ("Daß", "Dass"),
      ("Akteneichen", "Aktenzeichen"), ("Wiederspruch", "Widerspruch"),
    ])
  func confusions(wrong: String, right: String) {
    #expect(speller.check(wrong) == .confused(with: right))
    #expect(speller.suggestions(for: wrong) == [right])
  }

  @Test(
    "suggests what is meant first",
    arguments: [
      ("Genehmigugn", "Genehmigung"), ("Behrde", "Behörde"), ("Rechnug", "Rechnung"),
      ("ensprechende", "entsprechende"), ("Mietvertrrag", "Mietvertrag"), ("shicken", "schicken"),
      ("Addressat", "Adressat"), ("GENEHMIGUGN", "GENEHMIGUNG"),
    ])
  func suggestions(wrong: String, right: String) {
    #expect(speller.suggestions(for: wrong).first == right)
    #expect(speller.suggestions(for: wrong).count <= 5)
  }

  @Test("has no suggestion for what is no word", arguments: ["", "x", "🙂", "#", "qxzvwkjq"])
  func noSuggestions(word: String) {
    #expect(speller.suggestions(for: word).isEmpty)
  }

  @Test("reads \"ss\" for \"ß\" only in Switzerland")
  func swiss() {
    #expect(speller.check("Bußgeldes", swiss: true) == .known)
    #expect(speller.check("gemässigt") == .unknown)
    #expect(speller.check("gemässigt", swiss: true) == .known)
  }

  @Test("takes the user's words")
  func ownWords() {
    let own = speller.adding(words: ["Wrzlbrmpft", "Beschied"])
    #expect(speller.check("Wrzlbrmpft") == .unknown)
    #expect(own.check("Wrzlbrmpft") == .known)
    #expect(own.check("Beschied") == .known)
  }

  @Test("says what is missing")
  func hint() throws {
    #expect(try #require(speller.hint).contains("hunspell-de-de"))
    #expect(DictionaryFiles(folder: "/gibt/es/nicht") == nil)
  }
}
