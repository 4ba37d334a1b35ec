import Testing

@testable import KlarGerman

@Suite("The compound splitter")
struct CompoundSplitterTests {
  private let splitter = CompoundSplitter.standard

  @Test(
    "cuts compounds where their pieces meet",
    arguments: [
      "Aufenthalts|erlaubnis", "Wohn|geld|anträgen", "Leistungs|bescheides", "Schnell|verfahren",
      "Prüf|bericht", "Arbeits|amt", "Einkommens|nachweise", "Schul|amt", "Sprach|kurs",
      "Höchst|betrag", "Zwischen|bescheid", "Warte|zeit", "Auskunfts|pflicht", "Hilfs|mittel",
      "Städte|bau|förderung", "Hunde|steuer|satzung", "Ordnungs|widrigkeit", "rechts|widrig",
      "leistungs|berechtigt", "Neben|kosten", "Haus|nummer",
    ])
  func compounds(pieces: String) {
    let word = pieces.filter { $0 != "|" }
    #expect(splitter.split(word).joined(separator: "|") == pieces)
    let capitals = word.uppercased()
    #expect(splitter.split(capitals).joined(separator: "|") == pieces.uppercased())
  }

  @Test(
    "leaves other words whole",
    arguments: [
      "Verordnung", "Anspruch", "Bescheid", "Abbruch", "Vorschlag", "Mitarbeiter", "Nachfrage",
      "Gesellschaft", "Sicherheit", "Universität", "Paracetamol", "arbeitslos", "mitgeteilt",
      "einzureichen", "gegenüber", "Hannover", "Lehrerin", "Flüchtling", "sichtbar",
    ])
  func wholes(word: String) {
    #expect(splitter.split(word) == [word])
  }

  @Test("keeps hyphens with the piece before")
  func hyphens() {
    #expect(splitter.split("Online-Wohngeldantrag") == ["Online-", "Wohn", "geld", "antrag"])
    #expect(splitter.split("E-Mail-Adresse") == ["E-Mail-", "Adresse"])
    #expect(splitter.split("Antrags-") == ["Antrags-"])
  }

  @Test(
    "gives back every word in its pieces",
    arguments: [
      "", "-", "--", "A-", "-A", "a-b-c", "🙂", "Straße🙂", "Antragsteller*innen", "ẞ", "İstanbul",
      "Müller’s", "x\u{308}", "Kfz-", "12a", "Haushalts­gemeinschaft",
    ])
  func oddWords(word: String) {
    let pieces = splitter.split(word)
    #expect(pieces.joined() == word)
    #expect(!pieces.isEmpty)
  }

  @Test("survives a word without end", .timeLimit(.minutes(1)))
  func longWord() {
    let word = String(repeating: "arbeitsamt", count: 20)
    #expect(splitter.split(word).joined() == word)
  }

  @Test("inflects an unknown compound by its head")
  func nounReadings() throws {
    let reading = try #require(splitter.nounReadings(ofCompound: "Teilhabebescheiden").first)
    #expect(reading.noun.lemma == "Teilhabebescheid")
    #expect(reading.slots == [Noun.Slot(.plural, .dative)])
    #expect(reading.noun.genders == Genders(.masculine))
    let online = try #require(splitter.nounReadings(ofCompound: "Online-Anträge").first)
    #expect(online.noun.lemma == "Online-Antrag")
    #expect(splitter.nounReadings(ofCompound: "Bescheid").isEmpty)
    #expect(splitter.nounReadings(ofCompound: "").isEmpty)
  }
}
