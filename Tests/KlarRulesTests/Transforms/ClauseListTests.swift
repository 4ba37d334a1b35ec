import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("A row of clauses")
struct ClauseListTests {
  private func list(_ text: String) -> String? {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return ClauseListRewrite(analysis.sentences[0], of: analysis).suggestion?.edits
      .applied(to: analysis.text, in: analysis.text.range)
  }

  @Test(
    "becomes a list",
    arguments: [
      (
        "Wir planen, Ihnen die Nutzung zu verbieten, ein Zwangsgeld anzudrohen sowie die Erlaubnis zu "
          + "entziehen.",
        "Wir planen, Ihnen\n\n- die Nutzung zu verbieten,\n- ein Zwangsgeld anzudrohen sowie\n- die "
          + "Erlaubnis zu entziehen."
      ),
      (
        "Wir planen, Ihnen die Nutzung zu verbieten, ein Zwangsgeld anzudrohen sowie die sofortige "
          + "Vollziehung anzuordnen.",
        "Wir planen,\n\n- Ihnen die Nutzung zu verbieten,\n- Ihnen ein Zwangsgeld anzudrohen sowie\n- die "
          + "sofortige Vollziehung anzuordnen."
      ),
      (
        "Wer auszieht, muss alle Schlüssel abgeben, die er bekommen hat, den Keller räumen und die Miete "
          + "zahlen.",
        "Wer auszieht, muss\n\n- alle Schlüssel abgeben, die er bekommen hat,\n- den Keller räumen und\n- "
          + "die Miete zahlen."
      ),
      (
        "Wer auszieht, muss den Keller räumen, alle Fenster putzen sowie die Miete zahlen und die Schlüssel "
          + "abgeben (§ 5 SGB X).",
        "Wer auszieht, muss (§ 5 SGB X)\n\n- den Keller räumen,\n- alle Fenster putzen sowie\n- die Miete "
          + "zahlen und die Schlüssel abgeben."
      ),
      (
        "Wir weisen darauf hin, dass Sie den Antrag stellen müssen, die Frist am Freitag endet (§ 5) und "
          + "wir den Antrag sonst ablehnen.",
        "Wir weisen darauf hin, dass\n\n- Sie den Antrag stellen müssen,\n- die Frist am Freitag endet (§ 5) "
          + "und\n- wir den Antrag sonst ablehnen."
      ),
      (
        "Wir weisen darauf hin, dass der Weg gesperrt ist, dass Eltern für Kinder haften und dass ein "
          + "Bußgeld droht.",
        "Wir weisen darauf hin,\n\n- dass der Weg gesperrt ist,\n- dass Eltern für Kinder haften und\n- dass "
          + "ein Bußgeld droht."
      ),
      (
        "Sie bekommen das Geld, wenn Sie hier wohnen, wenn das Kind zur Schule geht und wenn die Frist noch "
          + "läuft.",
        "Sie bekommen das Geld,\n\n- wenn Sie hier wohnen,\n- wenn das Kind zur Schule geht und\n- wenn die "
          + "Frist noch läuft."
      ),
    ])
  func list(text: String, expected: String) { #expect(list(text) == expected) }

  @Test("keeps a helper that two verbs share in one line")
  func shared() {
    let text =
      "Wir weisen darauf hin, dass die Pflicht gilt, der Zwang angedroht und die Gebühr erhoben werden "
      + "kann sowie Verstöße geahndet werden können."
    #expect(
      list(text)?.contains("\n- der Zwang angedroht und die Gebühr erhoben werden kann sowie\n")
        ?? false)
  }

  @Test(
    "stays where a line could not stand alone",
    arguments: [
      "Wir planen, die Wohnung zu räumen, zu putzen und zu übergeben.",
      "Wir wissen, dass Sie den Antrag stellen, die Unterlagen schicken und am Freitag kommen.",
      "Wir wissen, dass der Antrag, den Sie stellen, fehlt, die Frist endet und das Geld ausbleibt.",
      "Sie sind verpflichtet, das Amt zu unterstützen, insbesondere die Belege zu zeigen und den Keller "
        + "zu öffnen.",
      "Sie müssen die Miete zahlen, in der Lage sein, den Garten zu pflegen, den Weg zu räumen sowie den "
        + "Keller zu lüften.",
      "Wir planen, die Wohnung zu räumen und den Schlüssel zu übergeben.",
    ])
  func near(text: String) { #expect(list(text) == nil) }
}
