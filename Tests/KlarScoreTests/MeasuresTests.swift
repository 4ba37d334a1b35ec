import KlarFixtures
import KlarGerman
import Testing

@testable import KlarScore

@Suite struct MeasuresTests {
  private func measures(_ text: String, _ frequencies: (any FrequencySource)? = nil) -> Measures {
    Measures(CountedText(Analysis(plain: text), frequencies: frequencies))
  }

  @Test func findsLongSentences() {
    let long = Array(repeating: "so", count: 21).joined(separator: " ")
    let measures = measures("\(long). Kurz ist gut.")
    #expect(measures.longestSentence == 21)
    #expect(measures.longSentenceShare == 0.5)
  }

  @Test(arguments: [
    ("Der Antrag wird abgelehnt.", true), ("Die Kosten wurden erstattet.", true),
    ("Der Betrag ist gezahlt worden.", true), ("Die Frist wird verlängert.", true),
    ("Die Daten werden an die Stelle weitergegeben.", true),
    ("Wir werden den Antrag prüfen.", false), ("Sie werden krank.", false),
    ("Wir haben den Antrag abgelehnt.", false), ("Sie bekommen das Geld erstattet.", true),
  ])
  func recognisesPassives(text: String, isPassive: Bool) {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    #expect(Measures(CountedText(analysis)).passiveShare == (isPassive ? 1 : 0))
  }

  @Test func countsNominalisations() {
    #expect(measures("Die Bearbeitung der Tätigkeit dauert.").nominalShare == 0.4)
    #expect(measures("Der junge Hund springt.").nominalShare == 0)
  }

  @Test func countsUnknownWordsAsRare() {
    let table = FrequencyTable(["wir": 6.5, "helfen": 5, "obliegenheit": 2])
    #expect(measures("Wir helfen Obliegenheit Xyzzy.", table).rareWordShare == 0.5)
    #expect(measures("Wir helfen.").rareWordShare == nil)
  }

  @Test func hasAllPromisedNames() {
    let names = Set(measures("Wir helfen.", FrequencyTable([:])).values.map(\.name))
    #expect(
      names.isSuperset(of: [
        "words", "sentences", "wordsPerSentence", "longSentenceShare", "passiveShare",
        "nominalShare", "longWordShare", "rareWordShare", "fleschAmstad", "wienerSachtextformel1",
        "wienerSachtextformel2", "wienerSachtextformel3", "wienerSachtextformel4", "lix", "rix",
        "gSmog",
      ]))
  }

  @Test func saysNothingByFormulasWithoutWords() {
    #expect(!measures("").values.contains { $0.name == "fleschAmstad" })
  }
}
