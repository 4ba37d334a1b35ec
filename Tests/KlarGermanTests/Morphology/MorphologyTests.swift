import KlarText
import Testing

@testable import KlarGerman

@Suite("Morphology")
struct MorphologyTests {
  private func word(_ word: String, in text: String) throws -> (lemma: String, WordFeatures) {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    let token = try #require(analysis.tokens.indices.first { analysis.form($0).text == word })
    let sentence = try #require(analysis.sentences.first { $0.tokens.contains(token) })
    let morphology = Morphology(analysis)
    return (morphology.lemma(token), morphology.features(token, in: sentence.tokens))
  }

  @Test(
    "knows lemmas by the tag",
    arguments: [
      ("Bäume", "Die Bäume sind krank.", "Baum"),
      ("ging", "Er ging nach Hause.", "gehen"),
      ("geschnitten", "Die Hecke wurde geschnitten.", "schneiden"),
      ("kleinen", "Wir haben einen kleinen Garten.", "klein"),
      ("Gartenbäume", "Die Gartenbäume sind krank.", "Gartenbaum"),
      ("dem", "Wir danken dem Amt.", "der"),
      ("Zogelfimp", "Das ist Zogelfimp.", "Zogelfimp"),
    ])
  func lemma(word: String, text: String, lemma: String) throws {
    #expect(try self.word(word, in: text).lemma == lemma)
  }

  @Test("narrows the case by preposition, determiner and ending")
  func cases() throws {
    #expect(try word("Garten", in: "Er steht im Garten.").1.cases == [.dative])
    #expect(try word("Garten", in: "Er sieht den Garten.").1.cases == [.accusative])
    #expect(try word("Haus", in: "Das Haus ist alt.").1.cases == [.nominative, .accusative])
  }

  @Test("knows gender and number")
  func agreement() throws {
    let found = try word("Bäume", in: "Die Bäume sind krank.").1
    #expect(found.gender == .masculine)
    #expect(found.number == .plural)
  }

  @Test("knows finite forms")
  func finite() throws {
    let found = try word("ging", in: "Er ging nach Hause.").1
    #expect(found.verbKind == .finite)
    #expect(found.conjugation == .preterite)
    #expect(found.number == .singular)
  }

  @Test("keeps a set when nothing agrees")
  func narrowing() {
    let noun = Agreement(.feminine, .singular, nil)
    #expect(noun.narrowed(by: Agreement(.masculine, .singular, .dative)) == noun)
    #expect(noun.narrowed(by: Agreement(nil, nil, .dative)).cases == [.dative])
  }
}
