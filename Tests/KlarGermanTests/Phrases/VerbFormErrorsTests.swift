import KlarGerman
import KlarText
import Testing

@Suite("Verb form errors")
struct VerbFormErrorsTests {
  /// The infinitives that are wrong, with what may be meant.
  private func found(_ text: String) -> [String: [String]] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    let conflicts = analysis.sentences.flatMap { VerbFormErrors(analysis).conflicts(in: $0) }
    return Dictionary(
      conflicts.map { (analysis.form($0.infinitive).text, $0.corrections) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("are infinitives beside haben, sein and verbs of asking")
  func found() {
    #expect(
      found("Wir haben über den Plan noch nicht entscheiden.") == [
        "entscheiden": ["entschieden", "zu entscheiden"]
      ])
    #expect(
      found("Ihr Brief ist am Montag bei uns ankommen.") == [
        "ankommen": ["angekommen", "anzukommen"]
      ])
    #expect(
      found("Die Karten sind bis Mai an der Kasse abholen.") == [
        "abholen": ["abzuholen", "abgeholt"]
      ])
    #expect(found("Wir bitten Sie, den Hof räumen.") == ["räumen": ["zu räumen"]])
  }

  @Test(
    "are none with modal verbs, idioms and infinitives as predicates",
    arguments: [
      "Wir haben den Plan prüfen lassen.", "Er hat sein Rad im Hof stehen.",
      "Sie sind am Montag einkaufen.", "Er ist bis drei Uhr einkaufen.",
      "Wir haben den Brief vergessen.",
      "Fasten ist teilen.", "Das Kind ist gut zu sehen.", "Wir werden den Plan prüfen.",
      "Wir haben den Plan zu prüfen.", "Die Leute, die hier wohnen, haben das Tor offen.",
    ])
  func none(text: String) {
    #expect(found(text).isEmpty)
  }
}
