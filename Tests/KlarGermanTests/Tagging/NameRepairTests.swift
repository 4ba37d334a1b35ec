import KlarText
import Testing

@testable import KlarGerman

@Suite("Names")
struct NameRepairTests {
  private func tag(_ word: String, in text: String) -> String? {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return analysis.tokens.indices.first { analysis.form($0).text == word }
      .map { analysis.tags[$0].name }
  }

  @Test("are told from nouns")
  func names() {
    #expect(tag("Hannover", in: "Wir fahren nach Hannover.") == "NE")
    #expect(tag("Antrag", in: "Wir prüfen Ihren Antrag.") == "NN")
  }

  @Test("are in the lexicon, also in the genitive")
  func lexicon() {
    #expect(Lexicon.standard.names.kinds(of: "Hannovers").contains(.place))
    #expect(Lexicon.standard.names.kinds(of: "Antragsformular").isEmpty)
    #expect(Lexicon.standard.names.kinds(of: "").isEmpty)
  }
}
