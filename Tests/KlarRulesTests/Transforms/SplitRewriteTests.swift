import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Long sentences become several")
struct SplitRewriteTests {
  private func rewrite(_ text: String) -> String? {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return SplitRewrite(analysis).suggestions(for: analysis.sentences[0]).first?.edits
      .applied(to: analysis.text, in: analysis.text.range)
  }

  @Test(
    "where clauses can stand alone",
    arguments: [
      (
        "Wir haben Ihren Antrag bekommen und prüfen ihn in den nächsten zwei Wochen.",
        "Wir haben Ihren Antrag bekommen. Wir prüfen ihn in den nächsten zwei Wochen."
      ),
      (
        "Ihr Antrag ist am Montag eingegangen, und wir prüfen ihn in dieser Woche.",
        "Ihr Antrag ist am Montag eingegangen. Wir prüfen ihn in dieser Woche."
      ),
      (
        "Wir haben Ihren Brief gelesen; die Frist endet schon am 3. Mai.",
        "Wir haben Ihren Brief gelesen. Die Frist endet schon am 3. Mai."
      ),
      (
        "Wir haben Ihren Brief gelesen, aber die Frist ist am 3. Mai abgelaufen.",
        "Wir haben Ihren Brief gelesen. Aber die Frist ist am 3. Mai abgelaufen."
      ),
      (
        "Bitte füllen Sie das Formular aus und senden Sie es an das Bürgerbüro zurück.",
        "Bitte füllen Sie das Formular aus. Bitte senden Sie es an das Bürgerbüro zurück."
      ),
      (
        "Der Antrag ist vollständig bei uns eingegangen und liegt jetzt bei der Kasse.",
        "Der Antrag ist vollständig bei uns eingegangen. Er liegt jetzt bei der Kasse."
      ),
      (
        "Wir haben Ihren Antrag bekommen und prüfen die Unterlagen in den nächsten Tagen.",
        "Wir haben Ihren Antrag bekommen. Wir prüfen die Unterlagen in den nächsten Tagen."
      ),
      (
        "Sie bekommen im Mai Ihr Geld, wobei wir die Schulden vom März abziehen.",
        "Sie bekommen im Mai Ihr Geld. Dabei ziehen wir die Schulden vom März ab."
      ),
      (
        "Die Rechnung ist nicht bezahlt, weshalb wir Ihnen heute eine Mahnung schicken.",
        "Die Rechnung ist nicht bezahlt. Deshalb schicken wir Ihnen heute eine Mahnung."
      ),
      (
        "Die Unterlagen sind nicht gekommen, so dass wir den Antrag nicht prüfen können.",
        "Die Unterlagen sind nicht gekommen. Deshalb können wir den Antrag nicht prüfen."
      ),
    ])
  func cuts(before: String, after: String) {
    #expect(rewrite(before) == after)
  }

  @Test(
    "nowhere else",
    arguments: [
      "Wenn Sie umziehen, müssen Sie das Auto ummelden und das Amt bekommt einen Brief.",
      "Wir haben Ihren Antrag zwar bekommen, aber die Belege fehlen noch immer.",
      "Teilen Sie uns bitte bis Montag mit, weshalb Sie die Miete nicht gezahlt haben.",
      "Das ist der Grund, weshalb wir Ihnen heute noch einmal schreiben.",
      "Der Antrag wurde am Montag geprüft und am Dienstag von uns bewilligt.",
      "Die Kinder spielen jeden Nachmittag im Park und essen am Abend zu Hause.",
      "Wir prüfen, ob das Einkommen reicht und ob die Wohnung groß genug ist.",
      "Haben Sie den Antrag schon gestellt und haben Sie alle Belege beigefügt?",
      "Das Formular prüft das Amt für Soziales und sendet es dann an die Stadt zurück.",
      "Sie dürfen die Kopie behalten, es sei denn, der Termin fällt aus und wir kommen.",
      "Wir sorgen dafür, dass alle Wege frei sind, sodass jeder ins Haus gehen kann.",
      "Sie lesen den Brief, füllen das Blatt aus und senden es an unser Büro zurück.",
      "Das Amt braucht den Antrag; die Kasse braucht ein Blatt; die Schule braucht nichts.",
      "Wir schreiben Ihnen und rufen an.",
    ])
  func nothing(text: String) {
    #expect(rewrite(text) == nil)
  }
}
