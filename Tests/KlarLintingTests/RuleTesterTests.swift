import KlarGerman
import KlarLinting
import Testing

@Suite("The rule tester")
struct RuleTesterTests {
  private func complaints(_ rules: WordRule...) -> [String] {
    let tester = RuleTester(RuleSet(rules)) { text, kind in analysis(text, as: kind) }
    return tester.failures(of: rules[0].description.id).map(\.message)
  }

  private let good = RuleExample.good("Das Haus ist neu.")

  @Test("is content with a rule that keeps its promises")
  func content() {
    let bad = RuleExample.bad("Das ⟦Amt⟧ hilft.", becomes: ["Das Büro hilft."])
    #expect(complaints(WordRule("wort", "Amt", becomes: "Büro", examples: [bad, good])).isEmpty)
  }

  @Test("names the words that are found instead of the marked ones")
  func marks() {
    let bad = RuleExample.bad("Das Amt ⟦hilft⟧.", becomes: [])
    #expect(
      complaints(WordRule("wort", "Amt", examples: [bad, good]))
        == ["Gefunden wird „Amt“, erwartet ist „hilft“."])
  }

  @Test("compares the texts after the suggestions")
  func suggestions() {
    let bad = RuleExample.bad("Das ⟦Amt⟧ hilft.", becomes: ["Das Haus hilft."])
    #expect(
      complaints(WordRule("wort", "Amt", becomes: "Büro", examples: [bad, good]))
        == ["Vorgeschlagen wird „Das Büro hilft.“, erwartet ist „Das Haus hilft.“."])
  }

  @Test("repeats every example among other paragraphs")
  func settings() {
    let bad = RuleExample.bad("Das ⟦Amt⟧ hilft.", becomes: [])
    let complaints = complaints(WordRule("wort", "Amt", isLost: true, examples: [bad, good]))
    #expect(complaints.count == 1)
    #expect(complaints[0].hasPrefix("Mit Emoji und zerlegten Umlauten davor: Gefunden wird nichts"))
  }

  @Test("refuses a change that another rule objects to")
  func aftermath() {
    let bad = RuleExample.bad("Das ⟦Amt⟧ hilft.", becomes: ["Das Büro hilft."])
    let complaints = complaints(
      WordRule("wort", "Amt", becomes: "Büro", examples: [bad, good]), WordRule("andere", "Büro"))
    #expect(
      complaints
        == ["Nach der Änderung findet die Regel „andere“ noch „Büro“ in „Das Büro hilft.“."])
  }

  @Test("finds what a good example must not have")
  func falseAlarm() {
    let bad = RuleExample.bad("Das ⟦Amt⟧ hilft.", becomes: [])
    #expect(
      complaints(WordRule("wort", "Amt", examples: [bad, .good("Das Amt ist neu.")]))
        == ["Im guten Beispiel wird „Amt“ gefunden."])
  }

  @Test("demands an example of both kinds")
  func examples() {
    #expect(complaints(WordRule("wort", "Amt")).count == 2)
  }
}
