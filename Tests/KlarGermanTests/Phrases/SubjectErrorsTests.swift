import KlarGerman
import KlarText
import Testing

@Suite("Verbs that do not go with their subject")
struct SubjectErrorsTests {
  /// The verbs found, each with the form that is right.
  private func found(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return SubjectErrors(analysis).conflicts.map {
      "\(analysis.form($0.finite).text) → \($0.correction ?? "?")"
    }
  }

  @Test(
    "are found",
    arguments: [
      ("Sollte Sie noch Fragen haben, rufen Sie an.", "Sollte → sollten"),
      ("Im Herbst finden der erste Flohmarkt statt.", "finden → findet"),
      ("Die Rechnungen wird im Mai gedruckt.", "wird → werden"),
    ])
  func errors(text: String, words: String) {
    #expect(found(text) == [words])
  }

  @Test(
    "are none where something else may be the subject",
    arguments: [
      "Sollte Sie ein Nachbar fragen, rufen Sie an.", "Die Kosten trägt die Stadt.",
      "Im Herbst finden der Markt und das Fest statt.",
      "Wenn ein Gast oder eine Nachbarin die Kosten übernehmen würde, ist alles gut.",
      "Der Großteil der Leute sind Mieter.", "Was Sie betrifft, wissen wir nichts.",
      "Wir freuen uns, dass es ein schöner Tag werden wird.",
      "Der Weg am Bach und der neue Steg sind gesperrt.",
    ])
  func none(text: String) {
    #expect(found(text).isEmpty)
  }
}
