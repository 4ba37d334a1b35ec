import KlarGerman
import Testing

@Suite("Insertions")
struct InsertionTests {
  private func insertions(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return analysis.insertions.map { tokens in
      tokens.map { analysis.form($0).text }.joined(separator: " ")
    }
  }

  @Test(
    "are addresses, numbers and times between commas",
    arguments: [
      (
        "Die Unterlagen sind beim Amt, Schlossgraben 4, 00471 Auenstadt, einzureichen.",
        [", Schlossgraben 4 , 00471 Auenstadt ,"]
      ),
      (
        "Zahlen Sie auf das Konto der Kasse, IBAN DE00 1234 5678 0000 0022 30, bis Freitag.",
        [", IBAN DE00 1234 5678 0000 0022 30 ,"]
      ),
      ("Kommen Sie am Dienstag, dem 10.03.2026, um 9:00 Uhr zu uns.", [","]),
      ("Der Brief kam aus Auenstadt, Weg 4, weil Sie dort wohnen.", [", Weg 4"]),
    ])
  func found(text: String, expected: [String]) { #expect(insertions(text) == expected) }

  @Test(
    "are no clauses and no members of a row",
    arguments: [
      "Wir prüfen den Antrag, sobald er da ist.", "Bringen Sie Pass, Foto und Vertrag mit.",
      "Das Amt, das den Antrag prüft, hat offen.",
      "Er kam am Dienstag, dem 10.03.2026, weil er musste.",
    ])
  func near(text: String) { #expect(insertions(text).isEmpty) }

  @Test("keep a clause in one piece")
  func clause() throws {
    let text = "Ihr Pass ist am Dienstag, dem 10.03.2026, um 9:00 Uhr vorzulegen."
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    #expect(analysis.clauses.count == 1)
    let complex = try #require(analysis.verbComplexes.first)
    #expect(complex.lemma == "vorlegen")
    if case .seinZu = complex.modality {} else { Issue.record("no duty") }
  }
}
