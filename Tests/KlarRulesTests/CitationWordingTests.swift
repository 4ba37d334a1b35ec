import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Citations of law")
struct CitationWordingTests {
  private func offered(_ text: String) throws -> Set<String> {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    let found = try Linter(RuleLibrary.embedded().allRules).findings(in: analysis)
    return Set(
      found.filter { $0.rule == "abkuerzung" }.compactMap { finding in
        finding.suggestions.first { !$0.edits.isEmpty }?.edits
          .applied(to: analysis.text, in: analysis.text.range)
      })
  }

  @Test(
    "are written out as a whole, whichever of their abbreviations is found",
    arguments: [
      (
        "Das steht in § 5 Abs. 1 AufenthG.",
        "Das steht in § 5 Absatz 1 des Aufenthaltsgesetzes (AufenthG)."
      ),
      (
        "Das steht in § 3 Abs. 2 S. 1 SGB X.",
        "Das steht in § 3 Absatz 2 Satz 1 des Zehnten Buchs Sozialgesetzbuch (SGB X)."
      ),
      (
        "Das steht in den §§ 5, 6 Abs. 2 BGB.",
        "Das steht in den §§ 5, 6 Absatz 2 des Bürgerlichen Gesetzbuchs (BGB)."
      ),
      (
        "Das folgt aus dem Sinn des Art. 5 Abs. 1 DSGVO.",
        "Das folgt aus dem Sinn des Artikels 5 Absatz 1 der Datenschutz-Grundverordnung (DSGVO)."
      ),
    ])
  func whole(text: String, expected: String) throws { #expect(try offered(text) == [expected]) }

  @Test(
    "tell the name of a law once",
    arguments: [
      (
        "Das steht in § 5 AufenthG und nicht in § 7 AufenthG.",
        "Das steht in § 5 des Aufenthaltsgesetzes (AufenthG) und nicht in § 7 AufenthG."
      )
    ])
  func once(text: String, expected: String) throws { #expect(try offered(text) == [expected]) }

  @Test(
    "stay as they are in commentaries",
    arguments: ["So steht es bei Muster, a.a.O., Art. 46 DSGVO."])
  func literature(text: String) throws { #expect(try offered(text).isEmpty) }

  @Test(
    "name the law in the genitive",
    arguments: [
      ("Aufenthaltsgesetz", "des Aufenthaltsgesetzes"),
      ("Allgemeines Eisenbahngesetz", "des Allgemeinen Eisenbahngesetzes"),
      ("Bayerische Bauordnung", "der Bayerischen Bauordnung"),
      ("Gesetz über Ordnungswidrigkeiten", "des Gesetzes über Ordnungswidrigkeiten"),
      (
        "Vertrag über die Arbeitsweise der Europäischen Union",
        "des Vertrags über die Arbeitsweise der Europäischen Union"
      ),
    ])
  func genitive(name: String, expected: String) { #expect(LawName(name).genitive == expected) }

  @Test("get no article where the noun is not known")
  func unknown() { #expect(LawName("Grundzüge der Planung").genitive == nil) }
}
