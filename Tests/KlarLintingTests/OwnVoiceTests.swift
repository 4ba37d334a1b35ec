import KlarGerman
import KlarText
import Testing

@testable import KlarLinting

@Suite("Advice in the author's voice")
struct OwnVoiceTests {
  private func pattern(_ pattern: String, in letter: String) -> String? {
    let analysis = Analyzer().analyze(Letter(plainText: letter))
    let finding = Finding(
      rule: "x", severity: .hint, message: "„Wir planen“ ist steif. Schreiben Sie „wir wollen“.",
      range: TextRange(0, 3), suggestions: [Suggestion(pattern: pattern)])
    return [finding].inVoice(of: analysis).first?.suggestions.first?.pattern
  }

  @Test(
    "says \"ich\" where the letter does",
    arguments: [
      ("Wir können … ablehnen", "Ich kann … ablehnen"),
      ("mit den Unterlagen, die wir haben", "mit den Unterlagen, die ich habe"),
      ("damit wir weiterarbeiten können", "damit ich weiterarbeiten kann"),
      ("„wir“", "„ich“"),
      ("Bitte geben Sie uns Bescheid", "Bitte geben Sie uns Bescheid"),
      ("wir Ihnen", "wir Ihnen"),
    ])
  func single(pattern before: String, after: String) {
    #expect(pattern(before, in: "Sehr geehrte Frau Klein,\n\nich lade Sie ein.\n") == after)
    #expect(pattern(before, in: "Sehr geehrte Frau Klein,\n\nwir laden Sie ein.\n") == before)
  }

  @Test("leaves what a message quotes from the letter")
  func quotation() {
    let analysis = Analyzer().analyze(
      Letter(plainText: "Sehr geehrte Frau Klein,\n\nich lade Sie ein.\n"))
    let finding = Finding(
      rule: "x", severity: .hint, message: "„Wir planen“ ist steif. Schreiben Sie „wir wollen“.",
      range: TextRange(0, 3))
    #expect(
      [finding].inVoice(of: analysis).map(\.message)
        == ["„Wir planen“ ist steif. Schreiben Sie „ich will“."])
  }
}
