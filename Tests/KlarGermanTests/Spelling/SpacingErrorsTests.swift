import KlarGerman
import KlarText
import Testing

@Suite("Wrong blanks")
struct SpacingErrorsTests {
  private func mended(_ text: String) -> String {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    let places = SpacingErrors(analysis).places(in: analysis.text.range)
    return places.flatMap(\.edits).applied(to: analysis.text, in: analysis.text.range)
  }

  @Test(
    "are found in citations and before marks",
    arguments: [
      ("Das steht in §12Abs.3 der Satzung.", "Das steht in § 12 Abs. 3 der Satzung."),
      ("Das steht in Nr.5 der Liste.", "Das steht in Nr. 5 der Liste."),
      ("Kommen Sie zum Markt , aber bald .", "Kommen Sie zum Markt, aber bald ."),
    ])
  func errors(text: String, right: String) {
    #expect(mended(text) == right)
  }

  @Test(
    "are none in dots, gaps and right citations",
    arguments: [
      "Kommen Sie zum Markt ... aber bald.", "Das steht in § 12 Abs. 3 der Satzung.",
      "Sie kommen am , um zu helfen.",
    ])
  func none(text: String) {
    #expect(mended(text) == text)
  }
}
