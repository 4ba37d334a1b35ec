import KlarGerman
import KlarText
import Testing

@Suite("Phrases that hang on a noun in the wrong case")
struct GenitiveErrorsTests {
  /// The phrases found, each in the genitive.
  private func found(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return GenitiveErrors(analysis).phrases.map { phrase in
      phrase.tokens.map { phrase.correction[$0] ?? analysis.form($0).text }
        .joined(separator: " ")
    }
  }

  @Test(
    "are found before the verb and beside a subject",
    arguments: [
      ("Die Wohnung Ihre Tochter ist schön.", "Ihrer Tochter"),
      ("Wir haben die Wohnung Ihre Tochter gesehen.", "Ihrer Tochter"),
    ])
  func errors(text: String, words: String) {
    #expect(found(text) == [words])
  }

  @Test(
    "are none where the phrase may stand for itself",
    arguments: [
      "Leider hat die Verwaltung Ihre Karte verloren.", "Die Wohnung Ihrer Tochter ist schön.",
      "Wir brauchen für die Prüfung Ihre Karte.",
    ])
  func none(text: String) {
    #expect(found(text).isEmpty)
  }
}
