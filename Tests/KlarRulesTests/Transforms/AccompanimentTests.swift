import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("What the reader does along with a deed")
struct AccompanimentTests {
  private func rewrite(_ text: String) -> String? {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return analysis.tokens.indices.lazy
      .filter { analysis.form($0).folded == "unter" }
      .compactMap { AccompanimentRewrite(analysis).suggestion(for: $0..<$0 + 2) }.first?.edits
      .applied(to: analysis.text, in: analysis.text.range)
  }

  @Test(
    "gets a sentence of its own",
    arguments: [
      (
        "Sie müssen die Gebühr unter Angabe der Rechnungsnummer 12 bis zum 3. Mai zahlen.",
        "Sie müssen die Gebühr bis zum 3. Mai zahlen. Geben Sie dabei die Rechnungsnummer 12 an."
      ),
      (
        "Bitte melden Sie sich unter Vorlage Ihres Ausweises an.",
        "Bitte melden Sie sich an. Legen Sie dabei bitte Ihren Ausweis vor."
      ),
      (
        "Bauen Sie die Treppe unter Einhaltung der Regeln.",
        "Bauen Sie die Treppe. Halten Sie dabei die Regeln ein."
      ),
    ])
  func own(before: String, after: String) { #expect(rewrite(before) == after) }

  @Test(
    "stays where somebody else acts, more follows, or nothing is certain",
    arguments: [
      "Wir zahlen das Geld unter Angabe der Rechnungsnummer aus.",
      "Sie können die Gebühr unter Angabe der Rechnungsnummer zahlen.",
      "Zahlen Sie die Gebühr unter Angabe der Rechnungsnummer, wenn der Brief da ist.",
      "Zahlen Sie die Gebühr nicht unter Angabe der Rechnungsnummer.",
      "Die Gebühr muss unter Angabe der Rechnungsnummer gezahlt werden.",
      "Sie müssen die Gebühr unter Anrechnung der Zahlung überweisen.",
      "Zahlen Sie die Gebühr unter Angabe von Gründen",
      "Sie müssen den Vertrag unter Einhaltung einer Frist von drei Monaten kündigen.",
      "Zahlen Sie die Gebühr nur unter Angabe der Rechnungsnummer 12 bis zum 3. Mai.",
      "Melden Sie sich unter Vorlage der Vollmacht von Frau Meier bei uns an.",
      "Melden Sie sich unter Vorlage des Passes, eines Fotos und der Urkunde bei uns an.",
    ])
  func stays(text: String) { #expect(rewrite(text) == nil) }
}
