import KlarFixtures
import KlarGerman
import Testing

@testable import KlarScore

@Suite struct FactComparisonTests {
  private func facts(_ facts: [(Entity.Kind, String)]) -> [Fact] {
    let text = facts.map(\.1).joined(separator: " und ") + "."
    return Fact.facts(of: Analysis(plain: text, entities: facts.map { (kind: $0, words: $1) }))
  }

  private func compare(
    _ before: [(Entity.Kind, String)], _ after: [(Entity.Kind, String)]
  ) -> FactComparison {
    FactComparison(before: facts(before), after: facts(after))
  }

  @Test(arguments: [
    (Entity.Kind.date, "3. Mai 2026", "03.05.2026"), (.date, "3.5.26", "2026-05-03"),
    (.date, "03.05.", "3. Mai 2026"), (.date, "Montag, 3. Mai 2026", "3. Mai"),
    (.amount, "1.234,56 EUR", "1234,56 €"), (.amount, "250 Euro", "250,00 €"),
    (.amount, "EUR 250", "250,- Euro"), (.amount, "12,5 Euro", "12,50 Euro"),
    (.deadline, "innerhalb eines Monats", "binnen einem Monat"),
    (.deadline, "innerhalb von zwei Wochen", "in 2 Wochen"),
    (.paragraph, "§ 5 Abs. 2 Satz 1 SGB X", "§ 5 Absatz 2 Satz 1 SGB X"),
    (.paragraph, "§§ 5, 6 AO", "§§ 5,6 AO"),
    (.phone, "+49 30 123-456", "030 123456"), (.url, "https://www.amt.de/", "amt.de"),
    (.iban, "DE02 1203 0000 0000 2020 51", "DE02120300000000202051"),
    (.name, "Frau Musters", "Frau Muster"),
  ])
  func seesThroughSpelling(kind: Entity.Kind, before: String, after: String) {
    #expect(compare([(kind, before)], [(kind, after)]).isEmpty)
  }

  @Test(arguments: [
    (Entity.Kind.date, "3. Mai 2026", "4. Mai 2026"), (.date, "3. Mai 2026", "3. Mai 2027"),
    (.amount, "250 Euro", "2.500 Euro"), (.amount, "250 Euro", "250 Dollar"),
    (.deadline, "innerhalb von zwei Wochen", "innerhalb von zwei Monaten"),
    (.paragraph, "§ 5 Abs. 2 SGB X", "§ 5 Abs. 3 SGB X"),
  ])
  func reportsChangedFacts(kind: Entity.Kind, before: String, after: String) throws {
    let comparison = compare([(kind, before)], [(kind, after)])
    let change = try #require(comparison.changed.first)
    #expect(change.before.text == before && change.after.text == after)
    #expect(comparison.missing.isEmpty && comparison.added.isEmpty)
  }

  @Test func reportsLostAndNewFacts() {
    let comparison = compare(
      [(.date, "3. Mai 2026"), (.amount, "20 Euro")], [(.amount, "20 Euro"), (.phone, "030 12")])
    #expect(comparison.missing.map(\.text) == ["3. Mai 2026"])
    #expect(comparison.added.map(\.text) == ["030 12"])
    #expect(comparison.changed.isEmpty)
  }

  @Test func countsAFactOnce() {
    #expect(facts([(.date, "3. Mai 2026"), (.date, "03.05.2026")]).count == 1)
  }

  @Test func survivesSenseless() {
    #expect(compare([(.date, "99.99.9999")], [(.date, "99.99.9999")]).isEmpty)
    #expect(compare([(.amount, "99999999999999999999 Euro")], []).missing.count == 1)
  }
}
