import KlarGerman
import Testing

@testable import KlarScore

@Suite struct LexiconFrequenciesTests {
  private func zipf(_ word: String, _ tag: KlarGerman.Tag) -> Double? {
    LexiconFrequencies.standard.zipf(
      of: WordForm(
        text: word, folded: word.lowercased().replacing("ß", with: "ss"), casing: .lower,
        letters: word.count), tag: tag)
  }

  @Test func countsAllFormsOfAWord() throws {
    let form = try #require(LexiconFrequencies.standard.zipf("antrags"))
    #expect(try #require(zipf("Antrags", .nn)) > form)
  }

  @Test func readsCompoundsByTheirRarestPiece() throws {
    let word = "Hundesteuerbescheinigung"
    #expect(LexiconFrequencies.standard.zipf(word.lowercased()) == nil)
    let whole = try #require(zipf(word, .nn))
    #expect(whole > 1)
    #expect(try whole < #require(LexiconFrequencies.standard.zipf("bescheinigung")))
  }

  @Test func hasNothingForARowOfLetters() {
    #expect(zipf("Xqzzrtp", .nn) == nil)
  }

  @Test func halvesAJointAtATime() throws {
    let compounds = CompoundFrequency(Lexicon.standard.frequencies)
    let hund = try #require(LexiconFrequencies.standard.zipf("hund"))
    let haus = try #require(LexiconFrequencies.standard.zipf("haus"))
    #expect(compounds.zipf(of: "hundhaus") == min(hund, haus) - 0.5)
    #expect(compounds.zipf(of: "xq") == nil)
  }
}
