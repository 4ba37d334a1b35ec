import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Words of the lists in a sentence")
struct WordSwapTests {
  private func rewrites(_ text: String) throws -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return try Linter(RuleLibrary.embedded().allRules).findings(in: analysis)
      .flatMap(\.suggestions).filter { $0.pattern == nil }
      .map { $0.edits.applied(to: analysis.text, in: analysis.text.range) }
  }

  @Test(
    "take the form of the old word",
    arguments: [
      ("Wir haben Ihnen den Brief übersandt.", "Wir haben Ihnen den Brief geschickt."),
      ("Wir übersandten Ihnen den Brief.", "Wir schickten Ihnen den Brief."),
    ])
  func forms(before: String, after: String) throws {
    #expect(try rewrites(before).contains(after))
  }

  @Test(
    "stay where no form is certain, or the sentence would say something else",
    arguments: [
      "Die Zahlungen entfallen.", "Die von uns übersandten Briefe sind da.",
      "Wir brauchen ein zeit- und kostenintensives Verfahren.",
      "Das Amt habe die Entscheidung getroffen.",
      "Wir müssen die Angabe unberücksichtigt lassen.",
      "Nach Ablauf der Frist setzt das Amt ein Zwangsgeld fest.",
    ])
  func stays(text: String) throws {
    let wrong = ["wegfallen.", "schickten", "teur", "hat entschieden", "nicht berücksichtigen"]
    for result in try rewrites(text) {
      #expect(!wrong.contains { result.contains($0) }, "\(text) -> \(result)")
    }
  }

  @Test("name a law with the number of its book")
  func numberedLaws() throws {
    let analysis = Analyzer().analyze(Letter(plainText: "Das SGB II gilt."), as: .text)
    let found = try Linter(RuleLibrary.embedded().allRules).findings(in: analysis)
      .filter { $0.rule == "abkuerzung" }
    #expect(found.map { analysis.text.string($0.range) } == ["SGB II"])
    let text = "Das Zweite Buch Sozialgesetzbuch (SGB II) gilt. Das SGB II ist ein Gesetz."
    let introduced = Analyzer().analyze(Letter(plainText: text), as: .text)
    #expect(
      try !Linter(RuleLibrary.embedded().allRules).findings(in: introduced)
        .contains { $0.rule == "abkuerzung" })
  }
}
