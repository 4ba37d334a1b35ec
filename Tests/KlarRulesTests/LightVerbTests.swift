import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Light verbs")
struct LightVerbTests {
  private static let library = Result { () throws(Diagnostics) in try RuleLibrary.embedded() }

  private func rules() throws -> RuleSet { try Self.library.get().allRules }

  /// The sentence after the first suggestion of the rule about light verbs; nil if there is none.
  private func rewrite(_ text: String) throws -> String? {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    return try Linter(rules()).findings(in: analysis)
      .filter { $0.rule == "funktionsverb" }.flatMap(\.suggestions).first { $0.pattern == nil }?
      .edits.applied(to: analysis.text, in: analysis.text.range)
  }

  @Test(
    "give way to the verb in their noun",
    arguments: [
      ("Die Prüfung Ihres Antrags erfolgt im Mai.", "Wir prüfen Ihren Antrag im Mai."),
      (
        "Nach dem Umzug erfolgt eine neue Berechnung der Miete.",
        "Nach dem Umzug berechnen wir die Miete neu."
      ),
      ("Die Berechnung der Miete erfolgte durch die Stadt.", "Die Stadt hat die Miete berechnet."),
      ("Es erfolgt keine Auszahlung des Betrags.", "Wir zahlen den Betrag nicht aus."),
      ("Wir nehmen eine Prüfung Ihrer Angaben vor.", "Wir prüfen Ihre Angaben."),
      ("Ich nehme eine Kürzung der Miete vor.", "Ich kürze die Miete."),
      (
        "Wir haben eine Überprüfung von Ihrem Konto vorgenommen.",
        "Wir haben Ihr Konto überprüft."
      ),
      ("Eine Änderung der Daten nehmen wir gern vor.", "Die Daten ändern wir gern."),
      ("Es wird eine Kürzung der Miete vorgenommen.", "Wir kürzen die Miete."),
      (
        "Wir rufen an, sobald die Prüfung des Plans erfolgt ist.",
        "Wir rufen an, sobald wir den Plan geprüft haben."
      ),
      ("Über Ihren Antrag wird eine Entscheidung getroffen.", "Über Ihren Antrag entscheiden wir."),
      (
        "Wir haben den Plan einer genauen Prüfung unterzogen.",
        "Wir haben den Plan genau geprüft."
      ),
      (
        "Wir haben Sie von der Absage in Kenntnis gesetzt.",
        "Wir haben Sie über die Absage informiert."
      ),
      ("Die Regel findet keine Anwendung.", "Die Regel gilt nicht."),
      (
        "Papieranträge finden keine Berücksichtigung mehr.",
        "Papieranträge werden nicht mehr berücksichtigt."
      ),
      (
        "Ihr Antrag kann ab Mai keine Berücksichtigung mehr bei der Auswahl finden.",
        "Ihr Antrag kann ab Mai nicht mehr bei der Auswahl berücksichtigt werden."
      ),
      ("Es erfolgt keine Prüfung Ihrer Daten mehr.", "Wir prüfen Ihre Daten nicht mehr."),
      ("Es erfolgt noch keine Prüfung Ihrer Daten.", "Wir prüfen Ihre Daten noch nicht."),
      ("Es erfolgt auch keine Prüfung Ihrer Daten.", "Wir prüfen Ihre Daten auch nicht."),
      (
        "Wir treffen keine Entscheidung mehr über Ihren Antrag.",
        "Wir entscheiden nicht mehr über Ihren Antrag."
      ),
      (
        "Die Anmeldung des Hundes hat bis Mai zu erfolgen.",
        "Sie müssen den Hund bis Mai anmelden."
      ),
    ])
  func rewrites(before: String, after: String) throws {
    #expect(try rewrite(before) == after)
  }

  @Test(
    "with an infinitive give way to a modal verb",
    arguments: [
      ("Sie sind verpflichtet, den Hund anzumelden.", "Sie müssen den Hund anmelden."),
      ("Wir sind nicht in der Lage, Ihnen zu helfen.", "Wir können Ihnen nicht helfen."),
      ("Sie waren verpflichtet, den Umzug zu melden.", "Sie mussten den Umzug melden."),
    ])
  func modals(before: String, after: String) throws {
    #expect(try rewrite(before) == after)
  }

  @Test(
    "stay where words would be lost or forms are not certain",
    arguments: [
      "Die Überweisung erfolgt auf Ihr Konto.",
      "Die Beantragung der Schülerfahrkarte erfolgt künftig ausschließlich online.",
      "Die Reinigung des Weges erfolgt am Montag.",
      "Ihren Angaben ist kein Gewicht beizumessen.",
      "Die Regelung findet auf Sie keine Anwendung.",
      "Versendung des Heftes Eine Versendung des Heftes erfolgt nicht.",
      "Das Kind muss im Flur einen Test durchführen.",
      "Ihre Prüfung erfolgt im Mai.",
      "Wir erbringen Leistungen, deren Höhe offen ist.",
      "Diese Prüfung der Miete erfolgt im Mai.",
      "Die laute Prüfung der Miete erfolgt im Mai.",
      "Das verursacht Ihnen weitere Kosten.",
      "Sie sind nicht verpflichtet, in die Stadt zu ziehen.",
      "Wer verpflichtet ist, den Hund anzumelden, zahlt.",
      "Auskünfte sind bei der Stadt einzuholen.",
      "Wir erteilen die nötigen Auskünfte.",
      "Wir haben von ihm keine Kenntnis erhalten und Rat.",
    ])
  func silence(text: String) throws {
    #expect(try rewrite(text) == nil)
  }

  @Test(
    "are part of finished sentences, whatever finding offers them",
    arguments: [
      ("Es wird eine Kürzung der Miete vorgenommen.", ["Wir kürzen die Miete."]),
      (
        "Die Berechnung der Miete wurde durch die Stadt vorgenommen.",
        ["Die Stadt hat die Miete berechnet."]
      ),
    ])
  func finished(text: String, sentences: [String]) throws {
    let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
    let findings = try SentenceFinisher(rules())
      .finished(Linter(rules()).findings(in: analysis), in: analysis)
    let first = findings.compactMap { $0.suggestions.first }.map {
      $0.edits.applied(to: analysis.text, in: analysis.text.range)
    }
    for sentence in sentences { #expect(first.contains(sentence), "\(first)") }
  }
}
