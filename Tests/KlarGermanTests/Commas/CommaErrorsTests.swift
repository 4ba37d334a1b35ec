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
      ("Sofern der Zug nicht fährt wird das Fest verschoben.", ["fährt"]),
      ("Sollten Sie Hunger haben können Sie im Hof essen.", ["haben"]),
      ("Die Karte, die Sie bekommen haben gilt nur heute.", ["haben"]),
      ("Die Bücher die Sie geliehen haben sind verschwunden.", ["Bücher", "haben"]),
      ("Nennen Sie den Hof auf dem Sie wohnen wollen.", ["Hof"]),
      ("Das gilt für Hunde deren Halter verreist sind.", ["Hunde"]),
      ("Wir bitten Sie den Plan abzugeben wenn Sie gehen.", ["Sie", "abzugeben"]),
      ("Nicht die Karte sondern der Plan fehlt.", ["Karte"]),
      ("Wir haben geschrieben aber Sie haben geschwiegen.", ["geschrieben"]),
    ])
  func clauses(text: String, words: [String]) {
    #expect(found(text) == words)
  }

  /// The words in front of a comma that is too many.
  private func surplus(_ text: String) -> [String] {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return analysis.sentences.flatMap { CommaErrors(analysis).places(in: $0) }
      .compactMap(\.surplus).map { analysis.form($0 - 1).text }
  }

  @Test(
    "are commas too many",
    arguments: [
      ("Aufgrund des Regens, haben wir das Fest verschoben.", ["Regens"]),
      ("Die Öffnung der Halle, ist bis Mai nötig.", ["Halle"]),
      ("Wir prüfen den Plan, und schreiben Ihnen.", ["Plan"]),
      ("Der Zaun ist höher, als erlaubt.", ["höher"]),
      ("Die Hecke, die Sie pflegen, ist höher, als wir dachten.", []),
      ("Der Bürgermeister, Herr Adam, und die Lehrerin kommen.", []),
      ("Wir prüfen, ob der Plan stimmt, und schreiben Ihnen.", []),
      ("Ein schöner Tag, sagt die Lehrerin.", []),
      ("In diesem Fall, sollte er eintreten, rufen Sie an.", []),
      (", als Kind war er hier.", []), (", und kommt heute.", []), (", noch", []), (",", []),
    ])
  func tooMany(text: String, words: [String]) {
    #expect(surplus(text) == words)
  }

  @Test(
    "are none where a comma may be left out, or stands elsewhere",
    arguments: [
      "Der Beitrag ist um die Hälfte zu senken.", "Die Karte ist ohne Rabatt zu bezahlen.",
      "Sie brauchen uns nicht um Erlaubnis zu bitten.", "Wir haben dazu nichts zu sagen.",
      "Wir zahlen auch wenn Sie umziehen.", "Im Falle dass es regnet, fällt das Fest aus.",
      "Es gelang, die Kosten um ein Drittel zu senken.", "Darauf ist bei der Wahl zu achten.",
      "Wenn Sie den Schlüssel verloren haben sollten, rufen Sie an.",
      "Weil die Leitung das geprüft hat, öffnet der Saal.",
      "Die Sie betreffenden Seiten und die Seiten der Nachbarn fehlen.",
      "Wir haben zwar geschrieben aber nicht angerufen.",
      "Wie besprochen werden die Pläne geändert.",
      "Für wen der Rat das beschlossen hat, ist offen.",
      "Der Hof, dessen Tor fehlt, wird verkauft werden können.",
    ])
  func none(text: String) {
    #expect(found(text).isEmpty)
  }
}
