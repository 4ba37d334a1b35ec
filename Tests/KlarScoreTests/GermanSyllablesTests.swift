import Testing

@testable import KlarScore

@Suite struct GermanSyllablesTests {
  @Test(arguments: [
    ("Haus", 1), ("Häuser", 2), ("Leute", 2), ("Europa", 3), ("Eule", 2), ("Äußerung", 3),
    ("Liebe", 2), ("ziehen", 2), ("Papier", 2), ("Gebiet", 2), ("Industrie", 3), ("Energie", 3),
    ("Energien", 4), ("Familie", 4), ("Familienkasse", 6), ("Ferien", 3), ("Medien", 3),
    ("Studie", 3), ("studieren", 3), ("Studium", 3), ("Serie", 3), ("Prämie", 3), ("prämieren", 3),
    ("Aktie", 3), ("Batterie", 3), ("Garantie", 3), ("Immobilie", 5), ("Patient", 3),
    ("verdient", 2), ("Verdienst", 2), ("erschien", 2), ("Wien", 1), ("Effizienz", 4),
    ("Hygiene", 4), ("Proletarier", 5),
    ("sozial", 3), ("Dialog", 3), ("Material", 4), ("Italien", 4), ("Diakonie", 4),
    ("Nation", 3), ("Information", 5), ("Kommunikation", 6), ("Region", 3), ("religiös", 4),
    ("informieren", 4), ("variieren", 4), ("finanziell", 4), ("vielleicht", 2), ("Sozietät", 4),
    ("beurteilen", 4), ("Beurkundung", 4), ("beunruhigen", 5), ("beenden", 3), ("Beute", 2),
    ("geehrte", 3), ("geeignet", 3), ("geimpft", 2), ("geheim", 2), ("beinhalten", 4),
    ("Beeren", 2), ("Ideen", 3), ("Idee", 2), ("Kooperation", 6), ("Zoo", 1),
    ("Museum", 3), ("Jubiläum", 4), ("Bäume", 2), ("Niveau", 2), ("beauftragen", 4),
    ("aktuell", 3), ("Feuer", 2), ("neue", 2), ("Bayern", 2), ("Yoga", 2), ("Quelle", 2),
    ("Egoist", 3), ("naiv", 2), ("Aufenthaltserlaubnis", 6), ("Rechtsbehelfsbelehrung", 6),
    ("E-Mail", 2), ("SGB", 3), ("GmbH", 1), ("pst", 1),
  ])
  func countsSyllables(word: String, expected: Int) {
    #expect(GermanSyllables.count(word) == expected)
  }

  @Test(arguments: ["", "2026", "§", "1.234,56"])
  func findsNoneWithoutLetters(text: String) {
    #expect(GermanSyllables.count(text) == 0)
  }

  @Test func ignoresTheCaseOfLetters() {
    #expect(GermanSyllables.count("FAMILIE") == GermanSyllables.count("familie"))
  }
}
