import KlarGerman
import KlarLinting
import Testing

@testable import KlarRules

@Suite("Letter rules")
struct LetterRulesTests {
  static let rules = [
    "absender", "anlagen", "anrede", "anredepronomen", "ansprechpartner", "aufzaehlung",
    "absatzlaenge", "bekanntgabe-tag",
    "betreff", "datum-ungueltig", "datum-vergangen", "frist-ohne-datum", "gender-gemischt",
    "glossar", "handlungsblock", "klammern", "konsistenz", "leere-stelle", "leserbezug",
    "rechtsbehelf",
    "wichtiges-zuerst", "wochentag",
  ]

  /// A letter with as much wrong as possible.
  static let bad = SampleLetter(
    subject: "Betreff: Bescheid", salutation: "Sehr geehrte Damen und Herren,",
    body: """
      wir lehnen Ihren Antrag ab. Bitte schicken Sie uns umgehend am Montag, 27. März 2026, oder am \
      30. Februar 2026 den alten Pass. Anbei finden Sie einen Plan.
      """)

  @Test("have nothing to say about a good letter", arguments: rules)
  func quiet(rule: String) throws {
    #expect(try SampleLetter().findings(of: rule) == [])
  }

  @Test("are silent in running text, whatever it contains", arguments: rules)
  func text(rule: String) throws {
    #expect(try Self.bad.findings(of: rule, as: .text) == [])
  }

  @Test("find what is wrong in the same letter")
  func loud() throws {
    #expect(try Self.bad.findings(of: "wochentag") == ["Montag, 27. März 2026"])
    #expect(try Self.bad.findings(of: "datum-ungueltig") == ["30. Februar 2026"])
    #expect(try Self.bad.findings(of: "anrede") == ["Damen und Herren"])
    #expect(try Self.bad.findings(of: "betreff") == ["Betreff"])
    #expect(try Self.bad.findings(of: "anlagen") == ["Anbei"])
    #expect(try Self.bad.findings(of: "rechtsbehelf") == ["wir lehnen Ihren Antrag ab."])
  }

  @Test("take gaps of a template for what will stand there")
  func placeholders() throws {
    let letter = SampleLetter(
      date: "{{datum}}", subject: "{{betreff}}", salutation: "Sehr geehrte {{anrede}},",
      body: "bitte schicken Sie uns den Vertrag innerhalb der Frist bis {{frist}}.",
      tail: "\nAnlage\n{{anlage}}")
    for rule in Self.rules { #expect(try letter.findings(of: rule) == [], "\(rule)") }
  }

  @Test("count three days for the post before 2025")
  func oldNotice() throws {
    let body = "der Brief gilt am dritten Tag nach der Aufgabe zur Post als bekannt gegeben."
    #expect(
      try SampleLetter(date: "4. März 2024", body: body).findings(of: "bekanntgabe-tag") == [])
    #expect(
      try SampleLetter(date: "4. März 2026", body: body).findings(of: "bekanntgabe-tag")
        == ["dritten Tag nach der Aufgabe zur Post"])
  }

  @Test("reckon the deadlines that they propose from the date of the letter")
  func examples() throws {
    let body =
      "Sie müssen den Vertrag innerhalb von zwei Wochen nach Zugang dieses Briefs einreichen."
    let rules = try #require(try RuleLibrary.embedded().ruleSet(profile: "verwaltung"))
    func message(_ date: String) -> String? {
      let letter = SampleLetter(date: date, body: body)
      return Linter(rules).findings(in: Analyzer().analyze(Letter(plainText: letter.text)))
        .first { $0.rule == "frist-ohne-datum" }?.message
    }
    let dated = try #require(message("4. März 2026"))
    #expect(
      dated.contains("am 9. März 2026 bei Ihnen ankommt, haben Sie bis zum 23. März 2026 Zeit"))
    #expect(try #require(message("bald")).contains("am … bei Ihnen"))
  }

  @Test("compare deadlines with the date of the letter only if it has one")
  func deadlines() throws {
    let body = "bitte schicken Sie uns den Vertrag bis zum 1. März 2026."
    #expect(
      try SampleLetter(body: body).findings(of: "datum-vergangen") == ["bis zum 1. März 2026"])
    #expect(
      try SampleLetter(date: "1. März 2026", body: body).findings(of: "datum-vergangen") == [])
    #expect(try SampleLetter(date: "bald", body: body).findings(of: "datum-vergangen") == [])
  }

  @Test("name what a notice of remedies lacks, and no more")
  func notice() throws {
    let head = "wir lehnen den Antrag ab.\n\nRechtsbehelfsbelehrung\n\nGegen diesen Bescheid kann "
    let end = " Widerspruch beim Amt für Wohnen, Markt 1, 00123 Beispiel, erhoben werden."
    let full = SampleLetter(body: head + "innerhalb eines Monats nach Bekanntgabe" + end)
    #expect(try full.findings(of: "rechtsbehelf") == [])
    #expect(try SampleLetter(body: head + end).findings(of: "rechtsbehelf").count == 1)
    let open = SampleLetter(body: head + "innerhalb {{frist}} Widerspruch erhoben werden.")
    #expect(try open.findings(of: "rechtsbehelf") == [])
  }
}
