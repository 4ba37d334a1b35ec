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

  @Test("of families stand behind first names, also where they are nouns")
  func familyNames() {
    #expect(tag("Löffel", in: "Frau Sabine Löffel wohnt hier.") == "NE")
    #expect(tag("Löffel", in: "Der Löffel liegt hier.") == "NN")
  }

  @Test("of towns are adjectives before a noun", arguments: ["Erfurter", "Bremer", "Karlsruher"])
  func townAdjectives(word: String) {
    #expect(tag(word, in: "Die \(word) Behörde prüft den Antrag.") == "ADJA")
  }

  @Test("in front of a hyphen make no name of a noun")
  func hyphens() {
    #expect(tag("EU-Richtlinie", in: "Wir beachten die EU-Richtlinie.") == "NN")
    #expect(tag("Bayern-Ticket", in: "Das Bayern-Ticket gilt nicht.") == "NN")
  }

  @Test("are in the lexicon, also in the genitive")
  func lexicon() {
    #expect(Lexicon.standard.names.kinds(of: "Hannovers").contains(.place))
    #expect(Lexicon.standard.names.kinds(of: "Antragsformular").isEmpty)
    #expect(Lexicon.standard.names.kinds(of: "").isEmpty)
  }
}
