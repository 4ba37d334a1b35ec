import KlarGerman
import KlarText
import Testing

@Suite struct EntityFinderTests {
  @Test(arguments: [
    (
      "Wir kommen am Montag, dem 3. Mai 2026 oder am 12.03.2026.",
      ["date Montag, dem 3. Mai 2026", "date 12.03.2026"]
    ),
    (
      "Von Mai 2025 bis Juni 2026, am 3. 5. 2026 und am 31.12. um 10 Uhr.",
      ["date Mai 2025", "date Juni 2026", "date 3. 5. 2026", "date 31.12."]
    ),
    (
      "Antworten Sie innerhalb von zwei Wochen, binnen eines Monats, spätestens bis zum 3. Mai.",
      [
        "deadline innerhalb von zwei Wochen", "deadline binnen eines Monats",
        "deadline spätestens bis zum 3. Mai",
      ]
    ),
    (
      "Sie zahlen 1.234,56 EUR, 50 Euro, € 50,- und 3 Mio. Euro, also 12 345 €.",
      [
        "amount 1.234,56 EUR", "amount 50 Euro", "amount € 50,-", "amount 3 Mio. Euro",
        "amount 12 345 €",
      ]
    ),
    (
      "Nach § 5 Abs. 2 Satz 1 Nr. 3 SGB X und §§ 48, 49 VwVfG gilt das.",
      ["paragraph § 5 Abs. 2 Satz 1 Nr. 3 SGB X", "paragraph §§ 48, 49 VwVfG"]
    ),
    (
      "Art. 6 GG i. V. m. Art. 8 EMRK; § 4 des Wohngeldgesetzes (WoGG) sagt es.",
      ["paragraph Art. 6 GG i. V. m. Art. 8 EMRK", "paragraph § 4 des Wohngeldgesetzes (WoGG)"]
    ),
    (
      "Aktenzeichen: 32-114.1/0815, Az. 5 K 887/18, Kundennummer 4711.",
      ["reference 32-114.1/0815", "reference 5 K 887/18", "reference 4711"]
    ),
    (
      "Rufen Sie an: Tel. 0555 778-210 oder +49 555 77821.",
      ["phone 0555 778-210", "phone +49 555 77821"]
    ),
    ("Konto DE00 1234 5678 0000 0000 99 bei der Bank.", ["iban DE00 1234 5678 0000 0000 99"]),
    (
      "Frau Dr. Eva Muster und Herr von Stein sind da.",
      ["name Frau Dr. Eva Muster", "name Herr von Stein"]
    ),
    (
      "Schreiben Sie an a.b@amt.example oder auf www.amt.example, {{ name }}.",
      ["email a.b@amt.example", "url www.amt.example", "placeholder {{ name }}"]
    ),
  ])
  func finds(text: String, expected: [String]) {
    #expect(entities(text) == expected)
  }

  @Test(arguments: [
    "Wir sind in der Mitte.", "Diese Art ist neu.", "Bis zum Ende bleibt es so.",
    "Es sind 12 Kinder und 3 Hunde.", "Herr und Frau sind Anreden.", "Das Haus hat 1.234,5 Steine.",
  ])
  func staysSilent(text: String) {
    #expect(entities(text).isEmpty)
  }

  private func entities(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return analysis.entities.map { "\($0.kind) \(analysis.text.string($0.range))" }
  }
}
