import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Citations in brackets")
struct BracketedCitationsTests {
  private static let body =
    "Guten Tag,\n\nwir zahlen im Mai (§ 5 Abs. 2 SGB II). Das steht auch in § 7 Abs. 1 AufenthG "
    + "(bzw. im Merkblatt).\n\nMit freundlichen Grüßen\nEva Beispiel\n"

  private func abbreviations(as kind: TextKind) throws -> [String] {
    let library = try RuleLibrary.embedded()
    let analysis = Analyzer().analyze(Letter(plainText: Self.body), as: kind)
    return Linter(library.allRules).findings(in: analysis).filter { $0.rule == "abkuerzung" }
      .map { analysis.text.string($0.range) }
  }

  @Test("keep their short forms in letters; elsewhere a law is written out, its parts are not")
  func letters() throws {
    #expect(try abbreviations(as: .letter) == ["AufenthG", "bzw."])
  }

  @Test("are treated like all others in running text")
  func text() throws {
    #expect(try abbreviations(as: .text) == ["Abs.", "SGB II", "Abs.", "AufenthG", "bzw."])
  }
}
