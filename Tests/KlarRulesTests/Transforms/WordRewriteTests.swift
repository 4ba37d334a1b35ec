import KlarGerman
import KlarLinting
import KlarRuleBook
import KlarText
import Testing

@testable import KlarRules

@Suite("Words and denials become plain")
struct WordRewriteTests {
  /// The terms of the glossary, read as the rule book reads them.
  private static let terms = FixedTerms(
    RuleBook.text("lists/glossar.tsv")
      .flatMap { try? GlossaryTable($0, path: "glossar.tsv") }?.terms ?? [])

  private func compounds(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return analysis.tokens.indices.filter { analysis.form($0).letters > 19 }.flatMap {
      CompoundRewrite(analysis, keeping: Self.terms).suggestions(at: $0, limit: 19)
    }.map { $0.edits.applied(to: analysis.text, in: analysis.text.range) }
  }

  private func denials(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return analysis.tokens.indices.dropLast().compactMap {
      PositiveRewrite(analysis).suggestion(for: [$0, $0 + 1])
    }.map { $0.edits.applied(to: analysis.text, in: analysis.text.range) }
  }

  @Test(
    "compounds are unfolded, or parted by a hyphen",
    arguments: [
      (
        "Die Aufenthaltstitelverlängerung kostet Geld.",
        ["Die Verlängerung des Aufenthaltstitels kostet Geld."]
      ),
      (
        "Es geht um die Aufenthaltstitelverlängerung des Sohnes.",
        ["Es geht um die Aufenthaltstitel-Verlängerung des Sohnes."]
      ),
      (
        "Die Lebensmittelunverträglichkeit ist bekannt.",
        ["Die Lebensmittel-Unverträglichkeit ist bekannt."]
      ),
      (
        "Die Lebensmittelverwendung ist erlaubt.",
        ["Die Lebensmittel-Verwendung ist erlaubt."]
      ),
      ("Die Kindergeldrückforderung ist da.", ["Die Kindergeld-Rückforderung ist da."]),
      (
        "Die Führerscheinverlängerungsgebühr ist hoch.",
        ["Die Führerschein-Verlängerungsgebühr ist hoch."]
      ),
      ("Die Straßenverkehrsordnung gilt.", []),
      ("Die Krankenversicherungsbehörde antwortet.", []),
      ("Die Niederlassungserlaubnisse gelten.", []),
      ("Nach Zugang der Abschiebungsandrohung ist Zeit.", []),
    ])
  func compounds(text: String, results: [String]) {
    #expect(compounds(text).prefix(1) == results.prefix(1))
  }

  @Test(
    "two denials are one statement",
    arguments: [
      ("Das macht nicht unerhebliche Kosten.", ["Das macht erhebliche Kosten."]),
      ("Ihre Angaben sind nicht unvollständig.", ["Ihre Angaben sind vollständig."]),
      (
        "Wir können den Antrag nicht ohne Ihre Unterschrift prüfen.",
        ["Wir können den Antrag nur mit Ihrer Unterschrift prüfen."]
      ),
      ("Sie dürfen den Antrag nicht unvollständig abgeben.", []),
      ("Die Angaben sind nicht unrichtig oder falsch.", []),
      ("Das ist nicht ohne Gefahr.", []),
      ("Sie können nicht ohne Weiteres umziehen.", []),
      ("Sie dürfen nicht umziehen, ohne uns zu fragen.", []),
    ])
  func denials(text: String, results: [String]) {
    #expect(denials(text) == results)
  }
}
