import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Enumerations become lists")
struct ListRewriteTests {
  /// The letter body after the suggestion for its enumeration; nil if there is none.
  private func rewrite(_ body: String) -> String? {
    let opening = "Guten Tag,\n\n"
    let analysis = Analyzer().analyze(Letter(plainText: opening + body + "\n"), as: .letter)
    let finding = AufzaehlungRule().findings(in: analysis).first
    return finding?.suggestions.first.map {
      $0.edits.applied(to: analysis.text, in: analysis.text.range)
        .dropFirst(opening.count).split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast().joined(separator: "\n")
    }
  }

  private static let front =
    "für die Prüfung Ihres Antrags auf den Zuschuss zur Miete und zu den Heizkosten in diesem Jahr "

  @Test("with an opening, and 'und' behind the last but one")
  func objects() {
    #expect(
      rewrite(
        Self.front + "brauchen wir von Ihnen den Mietvertrag, die letzten drei Kontoauszüge, eine "
          + "Bescheinigung der Krankenkasse, den Bescheid über die Rente und ein Foto der Heizung.")
        == Self.front + "brauchen wir von Ihnen Folgendes:\n- den Mietvertrag,\n"
        + "- die letzten drei Kontoauszüge,\n- eine Bescheinigung der Krankenkasse,\n"
        + "- den Bescheid über die Rente und\n- ein Foto der Heizung.")
  }

  @Test("with the rest of the verb in the opening, and the next sentence in a paragraph of its own")
  func brackets() {
    #expect(
      rewrite(
        Self.front + "müssen Sie uns den Mietvertrag, die letzten drei Kontoauszüge, eine "
          + "Bescheinigung der Krankenkasse, den Bescheid über die Rente und ein Foto der Heizung "
          + "vorlegen. Danach prüfen wir den Antrag.")
        == Self.front + "müssen Sie uns Folgendes vorlegen:\n- den Mietvertrag,\n"
        + "- die letzten drei Kontoauszüge,\n- eine Bescheinigung der Krankenkasse,\n"
        + "- den Bescheid über die Rente und\n- ein Foto der Heizung.\n\n"
        + "Danach prüfen wir den Antrag.")
  }

  @Test("with 'eines davon' where one thing is enough")
  func choice() {
    #expect(
      rewrite(
        Self.front + "müssen Sie uns den Personalausweis, den Reisepass aus Ihrem Land, einen "
          + "Führerschein mit Foto, den Bescheid über die Rente oder die Geburtsurkunde zeigen.")
        == Self.front + "müssen Sie uns eines davon zeigen:\n- den Personalausweis,\n"
        + "- den Reisepass aus Ihrem Land,\n- einen Führerschein mit Foto,\n"
        + "- den Bescheid über die Rente oder\n- die Geburtsurkunde.")
  }

  @Test(
    "only where the things are whole and stand in one case",
    arguments: [
      // What may be brought leaves open whether one is enough.
      front
        + "können Sie uns den Personalausweis, den Reisepass aus Ihrem Land, einen Führerschein "
        + "mit Foto, den Bescheid über die Rente oder die Geburtsurkunde zeigen.",
      front
        + "brauchen wir nicht den Mietvertrag, die letzten drei Kontoauszüge, eine Bescheinigung "
        + "der Krankenkasse, den Bescheid über die Rente und ein Foto der Heizung.",
      front + "helfen wir Ihnen mit dem Mietvertrag, den letzten drei Kontoauszügen, einer "
        + "Bescheinigung der Krankenkasse, dem Bescheid über die Rente und einem Foto der Heizung.",
    ])
  func silence(body: String) {
    #expect(rewrite(body) == nil)
  }
}
