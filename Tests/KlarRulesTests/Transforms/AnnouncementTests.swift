import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("What a clause announces is said at once")
struct AnnouncementTests {
  /// The text without the announcement whose words are all that stands before the comma.
  private func rewrite(_ text: String, _ replacement: Substring) -> String? {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    let words = Array(analysis.tokens.indices.prefix { analysis.form($0).text != "," })
    return AnnouncementRewrite(analysis).suggestion(for: words, replacement: replacement)?.edits
      .applied(to: analysis.text, in: analysis.text.range)
  }

  @Test(
    "with the verb in its place",
    arguments: [
      (
        "Wir teilen Ihnen mit, dass Ihr Antrag am Montag eingegangen ist.", "(ohne diese Worte)",
        "Ihr Antrag ist am Montag eingegangen."
      ),
      (
        "Wir weisen Sie darauf hin, dass sich die Frist um eine Woche verlängert, wenn Sie umziehen.",
        "Bitte beachten Sie: …",
        "Bitte beachten Sie: Die Frist verlängert sich um eine Woche, wenn Sie umziehen."
      ),
      (
        "Es ist festzuhalten, dass ein Beleg fehlt und wir deshalb noch nicht entscheiden können.",
        "(ohne diese Worte)", "Ein Beleg fehlt und wir können deshalb noch nicht entscheiden."
      ),
      (
        "Leider müssen wir Ihnen mitteilen, dass Ihr Antrag zu spät bei uns ankam.", "Leider …",
        "Leider kam Ihr Antrag zu spät bei uns an."
      ),
      (
        "wir teilen Ihnen mit, dass die Frist am Montag abläuft.", "(ohne diese Worte)",
        "die Frist läuft am Montag ab."
      ),
    ])
  func said(before: String, replacement: Substring, after: String) {
    #expect(rewrite(before, replacement) == after)
  }

  @Test(
    "but not where more is said, or where its words cannot be put in order",
    arguments: [
      ("Nach der Prüfung teilen wir mit, dass der Antrag fehlt.", 3),
      ("Wir weisen darauf hin, dass der Weg gesperrt ist und dass Eltern haften.", 0),
      ("Wir teilen Ihnen mit, dass sie bald kommen und alles prüfen.", 0),
      ("Wir teilen Ihnen mit, was fehlt.", 0),
      ("Können wir davon ausgehen, dass Sie kommen?", 0),
    ])
  func kept(text: String, first: Int) {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    let words = Array(
      analysis.tokens.indices.prefix { analysis.form($0).text != "," }.dropFirst(first))
    #expect(
      AnnouncementRewrite(analysis).suggestion(for: words, replacement: "(ohne diese Worte)") == nil
    )
  }
}
