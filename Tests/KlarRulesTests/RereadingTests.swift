import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Sentences on several lines")
struct RereadingTests {
  @Test("are read anew as one sentence, with the same offsets")
  func offsets() {
    let text = "Später\neingehende Briefe\r\nlesen wir am Montag."
    let analysis = Analyzer().analyze(Letter(plainText: ""), as: .text).reread(text)
    #expect(analysis.sentences.map(\.range) == [TextRange(0, text.utf8.count)])
  }

  @Test("are finished as on one line", arguments: [" ", "\n"])
  func finished(space: String) throws {
    let text =
      "Wir haben Ihre Briefe am Montag gelesen und alle sofort beantwortet. Später\(space)"
      + "erforderliche Briefe können bei der Auswahl lediglich berücksichtigt werden."
    let ruleSet = try RuleLibrary.embedded().allRules
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    let findings = SentenceFinisher(ruleSet)
      .finished(Linter(ruleSet).findings(in: analysis), in: analysis)
    let sentences = findings.compactMap { finding in
      finding.suggestions.first?.edits.applied(to: analysis.text, in: analysis.text.range)
    }
    #expect(sentences.allSatisfy { !$0.contains("Später\(space)Wir") })
    #expect(sentences.contains { $0.contains(". Wir können später") })
  }

  @Test("keep a participle that other words belong to")
  func modifiedParticiple() throws {
    let text = "Rechtzeitig gestellte Anträge werden von uns geprüft."
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    let findings = Linter(try RuleLibrary.embedded().allRules).findings(in: analysis)
    let sentences = findings.flatMap(\.suggestions)
      .map { $0.edits.applied(to: analysis.text, in: analysis.text.range) }
    #expect(sentences.allSatisfy { !$0.hasPrefix("Rechtzeitig Anträge") })
  }
}
