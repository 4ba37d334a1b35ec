import KlarGerman
import KlarText
import Testing

@Suite("Wrong endings")
struct InflectionErrorsTests {
  /// The phrases found, each with its words in the right form where they are certain.
  private func found(_ text: String) -> [(words: String, right: String)] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return analysis.sentences.flatMap { InflectionErrors(analysis).phrases(in: $0) }.map { phrase in
      let words = phrase.tokens.map { analysis.form($0).text }
      let right = phrase.tokens.map { phrase.correction[$0] ?? analysis.form($0).text }
      return (words.joined(separator: " "), right.joined(separator: " "))
    }
  }

  @Test(
    "are found between article, adjective and noun",
    arguments: [
      ("Das steht in § 5 des Mietvertrag.", "des Mietvertrag"),
      ("Wir haben einen neue Wohnung.", "einen neue Wohnung"),
      ("Er wohnt in einer kleine Wohnung.", "einer kleine Wohnung"),
      ("Wir zahlen für den Wohnung nichts.", "den Wohnung"),
      ("Wegen dieser Verfahrens zahlen wir nicht.", "dieser Verfahrens"),
    ])
  func agreement(text: String, phrase: String) {
    #expect(found(text).map(\.words) == [phrase])
  }

  @Test(
    "are found behind a preposition, and corrected",
    arguments: [
      ("Wir entscheiden gemäß Ihres Antrags.", "Ihrem Antrag"),
      ("Kommen Sie mit den alten Ausweis.", "dem alten Ausweis"),
      ("Wir zahlen für dem Kind.", "das Kind"),
      ("Wir wissen es von des Amtes.", "dem Amt"),
      ("Heute bekommen Sie gemäß Ihres Wunsches: einen Tisch.", "Ihrem Wunsch"),
      ("Das Bad liegt gegenüber des Rathauses.", "dem Rathaus"),
      ("Entgegen der Vermutungen war der Zaun heil.", "den Vermutungen"),
      ("Bauen Sie entsprechend der neuen Vorschriften.", "den neuen Vorschriften"),
      ("Geben Sie das Rad samt des Schlosses ab.", "dem Schloss"),
    ])
  func government(text: String, right: String) {
    #expect(found(text).map(\.right) == [right])
  }

  @Test(
    "are none where the words can be read otherwise",
    arguments: [
      "Die Person, die Anträge stellt, wohnt hier.",
      "Wer den Raum nutzt, für den Miete anfällt, zahlt.",
      "Wir geben ihr Gelegenheit.", "Die Firma, deren Name sich ändert, schreibt uns.",
      "Das Versicherungsamt und das Prüfungsamt helfen.", "Die Stundung endet.",
      "Sie hat ein großes Wohnrecht.", "Das Nichterscheinen kostet Geld.",
      "Um seines Vaters willen bleibt er.", "Dem Antrag gemäß zahlen wir.",
      "Der Antrag der Frau liegt vor.",
      "Seit der Antrag vorliegt, warten wir.", "Wir wissen nicht, was für ein Bescheid kommt.",
      "Reichen Sie nach und nach die Unterlagen ein.", "Der eine Antrag fehlt.",
      "Das gilt bei den Antrag stellenden Personen.", "Das Vereinbarte gilt.",
      "Das Eineinhalbfache ist fällig.",
      "Der Inspektionstag war lang.", "Die Champions gewinnen.", "Das Filter ist alt.",
      "Es steht gegenüber der Schule.",
      "Die Nachbarn, denen gegenüber des Öfteren gelogen wird, klagen.",
      "Das ist eine selten gute Idee.", "Das war in den achtziger Jahren.",
      "Das gehört zum Schutz des Hab und Guts.", "Er lädt zu einem Päuschen ein.",
      "Ein von dieser geleisteter Betrag fehlt.",
      "Das hängt von der Sorte ab.",
      "Während des Baus und dank des Wetters war Ruhe.", "Entsprechend der Rechnung zahlen Sie.",
      "Um dem Folge zu leisten, rufen Sie an.", "Binnen eines Monats zahlen Sie.",
      "Laut eines Urteils gilt das.",
      "Wir helfen vom Ausland aus einen Antrag zu stellen.",
    ])
  func silence(text: String) {
    #expect(found(text).isEmpty, "\(found(text))")
  }
}
