import KlarFixing
import KlarGerman
import KlarLinting
import KlarText
import Testing

@Suite("What a letter says stays")
struct ContentTests {
  private func losses(_ text: String, _ old: String, _ new: String) -> [Loss] {
    let fixed = Proposing([old: new]).fixer.fix(Letter(plainText: text))
    let isRefused = fixed.letter.text.string == text
    #expect(isRefused != fixed.refusals.isEmpty, "\(text)")
    return fixed.refusals.map(\.loss)
  }

  @Test(
    "Facts are neither lost nor made up",
    arguments: [
      ("Zahlen Sie bis zum 3. Mai 2026 an uns.", "bis zum 3. Mai 2026", "bald"),
      ("Zahlen Sie bis zum 3. Mai 2026 an uns.", "3. Mai", "4. Mai"),
      ("Zahlen Sie 250,00 EUR an uns.", "250,00 EUR", "etwas"),
      ("Das folgt aus § 5 Abs. 2 SGB X heute.", "Abs. 2", "Abs. 3"),
      ("Das folgt aus dem Gesetz.", "dem Gesetz", "§ 5 SGB X"),
      ("Es geht um 3 Kinder.", "3 Kinder", "Kinder"),
      ("Es sind 10 EUR und noch einmal 10 EUR.", " und noch einmal 10 EUR", ""),
    ])
  func facts(text: String, old: String, new: String) {
    let losses = losses(text, old, new)
    guard losses.count == 1, case .fact = losses[0] else {
      Issue.record("\(text): \(losses)")
      return
    }
  }

  @Test(
    "Negations stay in number",
    arguments: [
      ("Das ist nicht erlaubt.", "nicht erlaubt", "erlaubt"),
      ("Das ist erlaubt.", "erlaubt", "unerlaubt"),
      ("Sie haben keinen Anspruch.", "keinen", "einen"),
    ])
  func negations(text: String, old: String, new: String) {
    #expect(losses(text, old, new) == [.negation])
  }

  @Test(
    "A negation may change its form",
    arguments: [
      ("Das bleibt unberücksichtigt.", "bleibt unberücksichtigt", "wird nicht berücksichtigt"),
      ("Das ist nicht unmöglich.", "nicht unmöglich", "möglich"),
      ("Das ist unerlässlich.", "unerlässlich", "unbedingt nötig"),
      ("Es folgt aus Satz 1 und Satz 2.", "folgt", "ergibt sich"),
    ])
  func forms(text: String, old: String, new: String) {
    #expect(losses(text, old, new).isEmpty)
  }

  @Test("Gaps of templates stay letter for letter")
  func placeholders() {
    #expect(
      losses("Sehr geehrte Frau {{name}}, guten Tag.", "Frau {{name}}", "Frau")
        == [.placeholder("{{name}}")])
    #expect(losses("Guten Tag, {{name}}, hier nebst Anlage.", "nebst", "mit").isEmpty)
  }

  @Test("A bad change does not spoil the good ones of its sentence")
  func company() {
    let rules = Proposing(["bis zum 3. Mai 2026": "bald", "nebst": "mit", "nunmehr": "jetzt"])
    let fixed = rules.fixer.fix(
      Letter(plainText: "Zahlen Sie nunmehr bis zum 3. Mai 2026 nebst Zinsen."))
    #expect(fixed.letter.text.string == "Zahlen Sie jetzt bis zum 3. Mai 2026 mit Zinsen.")
    #expect(fixed.refusals.map(\.reason.rule) == ["0"])
  }

  @Test("After a refusal the next wording has its turn")
  func next() {
    let rules = Proposing([
      .init(words: "am 3. Mai 2026", alternatives: [("bald", .safe), ("zum 3. Mai 2026", .safe)])
    ])
    #expect(rules.text("Wir kommen am 3. Mai 2026.") == "Wir kommen zum 3. Mai 2026.")
  }
}
