import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Phrases in sentences")
struct MatchingTests {
  private static let rows = [
    "in Abzug bringen\tverb\tabziehen\t\tsafe\thint\t\town",
    "eine Prüfung vornehmen\tverb\tprüfen\tattr>A\treview\thint\t\town",
    "sich in Verbindung setzen\tverb\tsich melden\tmit>bei+D\treview\thint\t\town",
    "sich im Irrtum befinden\tverb\tsich irren\t\tsafe\thint\t\town",
    "sich in Prüfung befinden\tverb\tprüfen\tpass\tsafe\thint\t\town",
    "aufgrund der Tatsache, dass\tfixed\tweil\t\treview\thint\t\town",
    "im Sinne\tprep\tnach\tG/von>D\treview\thint\t\town",
    "entsprechend\tprep\tnach\tD>D\treview\thint\t\town",
    "in Anspruch nehmen\tverb\tnutzen|dauern\t\treview\thint\t\town",
    "es obliegt Ihnen\tfixed\tSie müssen …\t\tdisplay\thint\t\town",
    "es steht Ihnen frei\tfixed\tSie können …\t\tdisplay\thint\t\town",
    "aufgrund\tprep\twegen|nach\tG/von>G|D\treview\thint\t\town",
    "Förderung finden\tverb\tfördern\tpass\treview\thint\t\town",
    "vornehmen\tverb\tmachen\t\treview\thint\t\town",
    "zur Auszahlung kommen\tverb\tauszahlen\tpass\treview\thint\t\town",
    "-seitig\tadj\tvon …\t\tdisplay\thint\t\town",
    "-erteilung\tnoun\t… geben\t\tdisplay\thint\t\town",
    "-erbringung\tnoun\t… bringen\t\tdisplay\thint\t\town",
    "Kenntnis haben\tverb\twissen\t\treview\thint\t\town",
    "in der Lage sein\tverb\tkönnen\tzu+inf>inf\treview\thint\t\town",
    "ausgestellte Bescheinigung\tnoun\tBescheinigung\t\treview\thint\t\town",
    "Zweitschrift\tnoun\tKopie\t\tsafe\thint\t\town",
    "adäquat\tadj\tangemessen\t\tsafe\thint\t\town",
    "dank\tprep\twegen\tG>G\treview\thint\t\town",
    "im Rahmen\tprep\tbei\tG/von>D\treview\thint\t\town",
    "im Rahmen der Möglichkeiten\tfixed\tso gut wir können\t\treview\thint\t\town",
    "Nichterscheinen\tnoun\twenn Sie nicht kommen|wenn … fehlt\t\tdisplay\thint\t\town",
    "i. H. v.\tabbr\tvon\t\treview\thint\t\town",
  ]

  private static let library = Result { () throws(Diagnostics) in
    let head = "phrase\tclass\treplacement\tgovernment\tapplicability\tseverity\thint\tsource\n"
    return try RuleLibrary(files: [
      ("lists/test.tsv", head + rows.joined(separator: "\n") + "\n"),
      (
        "wortwahl/test.yml",
        """
        {id: test, title: Test, severity: hint, status: preview, kind: list, lists: [test],
        message: "„{match}“ {advice}", why: Darum., source: Test, examples: [{good: Gut.}]}
        """
      ),
    ])
  }

  private func findings(_ text: String) throws -> [Finding] {
    let letter = Letter(plainText: text)
    return Linter(try Self.library.get().allRules)
      .findings(in: Analyzer().analyze(letter, as: .text)).filter { $0.rule == "test" }
  }

  @Test(
    "are found in every form and order",
    arguments: [
      ("Wir bringen 5 Euro in Abzug.", "in Abzug bringen"),
      ("Das haben wir in Abzug gebracht.", "in Abzug bringen"),
      ("Bitte versuchen Sie, das in Abzug zu bringen.", "in Abzug bringen"),
      ("Wir nehmen (wie besprochen) eine genaue Prüfung der Akte vor.", "eine Prüfung vornehmen"),
      ("Die Prüfungen, die wir vorgenommen haben, sind gut.", "vornehmen"),
      ("Setzen Sie sich bitte mit uns in Verbindung.", "sich in Verbindung setzen"),
      ("Wir schicken zwei Zweitschriften.", "Zweitschrift"),
      ("Die adäquaten Zahlen stimmen.", "adäquat"),
      ("Dank Ihrer Hilfe geht es.", "dank"),
      ("Das zahlen wir i.H.v. 5 Euro.", "i. H. v."),
      ("Das zahlen wir i.\u{A0}H.\u{A0}v. 5 Euro.", "i. H. v."),
      ("Wir helfen im Rahmen der Möglichkeiten.", "im Rahmen der Möglichkeiten"),
      ("Wir haben davon keine Kenntnis gehabt.", "Kenntnis haben"),
      ("Die vermieterseitigen Kosten sind hoch.", "-seitig"),
      ("Das hängt von der Nachweiserbringung ab.", "-erbringung"),
      ("Sie sind in der Lage zu zahlen.", "in der Lage sein"),
      ("Wir haben die ausgestellte Bescheinigung bekommen.", "ausgestellte Bescheinigung"),
    ])
  func found(text: String, entry: String) throws {
    #expect(try findings(text).map(\.entry) == [entry])
  }

  @Test(
    "are left alone where they are something else",
    arguments: [
      "Vielen Dank für Ihre Hilfe.", "Das Bild ist schön im Rahmen.",
      "Wir setzen die Verbindung fort.",
      "Kommen Sie bitte zur Auszahlung mit Ihrem Ausweis vorbei.",
      "Der Abzug ist gut, wir bringen den Brief.", "Wir stehen vor dem Haus.",
      "Das ist einseitig, die Hilfe ist gegenseitig.", "Die Seite ist seitig.",
      "Die Sitzverteilung ist bekannt.",
      "Wir haben Kenntnis gewonnen.", "Die Leute haben sich Kenntnis verschafft.",
      "Wir haben die vom Arzt ausgestellte Bescheinigung bekommen.",
    ])
  func silent(text: String) throws {
    #expect(try findings(text).map(\.entry) == [])
  }

  @Test(
    "are replaced in the same form",
    arguments: [
      ("Wir bringen 5 Euro in Abzug.", "Wir ziehen 5 Euro ab."),
      ("Das haben wir in Abzug gebracht.", "Das haben wir abgezogen."),
      ("Bitte versuchen Sie, das in Abzug zu bringen.", "Bitte versuchen Sie, das abzuziehen."),
      ("Der Betrag kommt morgen zur Auszahlung.", "Der Betrag wird morgen ausgezahlt."),
      ("Wir schicken zwei Zweitschriften.", "Wir schicken zwei Kopien."),
      ("Die adäquaten Zahlen stimmen.", "Die angemessenen Zahlen stimmen."),
      ("Dank Ihrer Hilfe geht es.", "Wegen Ihrer Hilfe geht es."),
      ("Wir helfen im Rahmen von Kursen.", "Wir helfen bei Kursen."),
      ("Wir helfen im Rahmen des Kurses.", "Wir helfen beim Kurs."),
      ("Es obliegt Ihnen, den Weg zu räumen.", "Sie müssen den Weg räumen."),
      ("Es steht Ihnen frei, sich anzumelden.", "Sie können sich anmelden."),
      ("Das gilt aufgrund eines Gesetzes.", "Das gilt nach einem Gesetz."),
      ("Das gilt aufgrund des Wetters.", "Das gilt wegen des Wetters."),
      ("Sie befinden sich im Irrtum.", "Sie irren sich."),
      ("Heute befinden sich alle im Irrtum.", "Heute irren sich alle."),
      ("Ihr Antrag befindet sich in Prüfung.", "Ihr Antrag wird geprüft."),
      ("Wir zahlen aufgrund der Tatsache, dass Sie da sind.", "Wir zahlen, weil Sie da sind."),
      ("Eltern im Sinne des Absatzes 1 zahlen nichts.", "Eltern nach Absatz 1 zahlen nichts."),
      ("Wir handeln entsprechend dem Gesetz.", "Wir handeln nach dem Gesetz."),
      ("Wir nehmen die Hilfe in Anspruch.", "Wir nutzen die Hilfe."),
    ])
  func replaced(text: String, result: String) throws {
    let source = SourceText(text)
    let suggestion = try #require(try findings(text).first?.suggestions.first)
    #expect(suggestion.edits.applied(to: source, in: source.range) == result)
  }

  @Test(
    "get no wording where another case or an object would be needed",
    arguments: [
      "Wir nehmen diese Prüfung der Akte vor.", "Wir helfen im Rahmen des Xyqs.",
      "Setzen Sie sich mit uns in Verbindung.",
    ])
  func notReplaced(text: String) throws {
    let suggestions = try #require(try findings(text).first?.suggestions)
    #expect(suggestions.allSatisfy { $0.edits.isEmpty && $0.applicability == .display })
    #expect(!suggestions.compactMap(\.pattern).isEmpty)
  }

  @Test("are not seen in an adverb that is spelled as a preposition")
  func adverb() throws {
    #expect(try findings("Die Liste ist entsprechend zu ergänzen.").isEmpty)
    #expect(try findings("Wir haben ihn entsprechend informiert.").isEmpty)
  }

  @Test("show the wordings of a pattern without a change of the sentence")
  func patterns() throws {
    let found = try #require(try findings("Sie bekommen bei Nichterscheinen kein Geld.").first)
    #expect(found.suggestions.map(\.pattern) == ["wenn Sie nicht kommen", "wenn … fehlt"])
    #expect(found.suggestions.allSatisfy { $0.edits.isEmpty && $0.applicability == .display })
  }
}
