import KlarGerman
import KlarText
import Testing

@Suite("Comma errors")
struct CommaErrorsTests {
  /// The words behind which a comma is missing.
  private func found(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return analysis.sentences.flatMap { CommaErrors(analysis).places(in: $0) }
      .flatMap(\.missing).map { analysis.form($0).text }
  }

  @Test(
    "are found around infinitives",
    arguments: [
      ("Rufen Sie an um einen Termin zu vereinbaren.", ["an"]),
      ("Wir lüften den Saal um ihn zu trocknen und bitten Sie um Geduld.", ["Saal", "trocknen"]),
      ("Ohne einen Ausweis zu zeigen dürfen Sie nicht hinein.", ["zeigen"]),
      ("Sie gingen ohne auf uns zu warten.", ["gingen"]),
      ("Wir bitten Sie darum die Tür leise zu schließen.", ["darum"]),
      ("Sie sind dazu verpflichtet den Hund bei uns anzumelden.", ["verpflichtet"]),
      ("Wir hoffen, Ihnen geholfen zu haben und wünschen Ihnen einen schönen Tag.", ["haben"]),
    ])
  func infinitives(text: String, words: [String]) {
    #expect(found(text) == words)
  }

  @Test(
    "are found around clauses",
    arguments: [
      ("Wir wissen nicht ob der Zug fährt.", []),
      ("Wir können nicht sagen ob der Zug fährt.", ["sagen"]),
      ("Wir können nicht tanzen weil die Heizung fehlt.", ["tanzen"]),
      ("Wenn Sie den Schlüssel haben kommen Sie bitte vorbei.", ["haben"]),
    ])
  func clauses(text: String, words: [String]) {
    #expect(found(text) == words)
  }

  @Test(
    "are none where a comma may be left out, or stands elsewhere",
    arguments: [
      "Der Beitrag ist um die Hälfte zu senken.", "Die Karte ist ohne Rabatt zu bezahlen.",
      "Sie brauchen uns nicht um Erlaubnis zu bitten.", "Wir haben dazu nichts zu sagen.",
      "Wir zahlen auch wenn Sie umziehen.", "Im Falle dass es regnet, fällt das Fest aus.",
      "Es gelang, die Kosten um ein Drittel zu senken.", "Darauf ist bei der Wahl zu achten.",
      "Wenn Sie den Schlüssel verloren haben sollten, rufen Sie an.",
    ])
  func none(text: String) {
    #expect(found(text).isEmpty)
  }
}
