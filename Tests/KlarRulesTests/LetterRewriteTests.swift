import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarRules

@Suite("Rewrites in letters")
struct LetterRewriteTests {
  private static func applicability(
    _ text: String, letter: Bool = true
  ) -> Suggestion.Applicability? {
    let letter =
      letter ? "Sehr geehrte Frau Meier,\n\nvielen Dank für Ihren Brief.\n\n\(text)" : text
    let analysis = Analyzer().analyze(Letter(plainText: letter))
    return analysis.verbComplexes.lazy.compactMap {
      ActiveRewrite(analysis).suggestion(for: $0) ?? DutyRewrite(analysis).suggestion(for: $0)
    }.first?.applicability
  }

  @Test("go on with a small letter behind the salutation")
  func salutation() {
    let text = "Sehr geehrte Frau Meier,\n\nam 3. Mai wurde Ihr Antrag abgelehnt.\n"
    let analysis = Analyzer().analyze(Letter(plainText: text))
    let results = analysis.verbComplexes.compactMap {
      ActiveRewrite(analysis).suggestion(for: $0)?.edits
        .applied(to: analysis.text, in: analysis.text.range)
    }
    #expect(
      results == ["Sehr geehrte Frau Meier,\n\nam 3. Mai haben wir Ihren Antrag abgelehnt.\n"])
  }

  @Test("are made in items of a list with an indented second line")
  func items() {
    let text =
      "Sehr geehrte Frau Meier,\n\nSie müssen Folgendes tun:\n\n1. Die Belege sind bei der Schule\n"
      + "   mit einem Foto vorzulegen.\n2. Der Test ist wahrzunehmen.\n"
    let analysis = Analyzer().analyze(Letter(plainText: text))
    let results = analysis.verbComplexes.compactMap {
      DutyRewrite(analysis).suggestion(for: $0)?.edits
        .applied(to: analysis.text, in: analysis.text.range)
    }
    #expect(results.count == 2)
    #expect(
      results.first?.contains(
        "1. Legen Sie die Belege bei der Schule mit einem Foto vor.") ?? false)
  }

  /// The letter with a paragraph, a list and the first change of each predicate made.
  private static func rewritten(_ paragraph: String) -> [String] {
    let text = "Sehr geehrte Frau Meier,\n\n\(paragraph)\n"
    let analysis = Analyzer().analyze(Letter(plainText: text))
    return analysis.verbComplexes.compactMap { complex in
      let suggestion =
        ActiveRewrite(analysis).suggestion(for: complex)
        ?? DutyRewrite(analysis).suggestion(for: complex)
      return suggestion?.edits.applied(
        to: analysis.text, in: analysis.sentences(around: suggestion?.edits[0].range ?? .init(0, 0))
      )
    }
  }

  @Test("name the reader in a list that tells what the reader must do, whatever the verb")
  func dutiesInList() {
    let list = ":\n\n1. Der Ausweis ist der Stadt bis zum 4. Mai zu übermitteln.\n"
    #expect(
      Self.rewritten("Ihrerseits ist Folgendes zu tun" + list) == [
        "Sie müssen Folgendes tun:",
        "1. Übermitteln Sie der Stadt den Ausweis bis zum 4. Mai.",
      ])
    #expect(Self.rewritten("Der Kurs läuft so ab" + list).isEmpty)
  }

  @Test("say „müssen“ where the particle of a command would stand far behind its verb")
  func longCommand() {
    let list =
      ":\n\n1. Der dort am Montag, dem 4. Mai, um 9 Uhr beginnende kurze Test ist wahrzunehmen.\n"
    #expect(
      Self.rewritten("Ihrerseits ist Folgendes zu tun" + list).last
        == "1. Sie müssen den dort am Montag, dem 4. Mai, um 9 Uhr beginnenden kurzen Test wahrnehmen."
    )
  }

  @Test("put how it is done before an object that ends with a phrase")
  func manner() {
    let list =
      ":\n\n1. Der Nachweis über die Impfung ist der Stadt bis zum 4. Mai unaufgefordert zu übermitteln.\n"
    #expect(
      Self.rewritten("Ihrerseits ist Folgendes zu tun" + list).last
        == "1. Übermitteln Sie der Stadt bis zum 4. Mai unaufgefordert den Nachweis über die Impfung."
    )
  }

  @Test("leave items that are only examples alone")
  func samples() {
    #expect(Self.rewritten("Beispiele:\n\n- Das Blatt ist der Stadt abzugeben.\n").isEmpty)
  }

  @Test(
    "put a new thing behind the day until when",
    arguments: [
      (
        "Es ist bis Freitag ein Termin zu vereinbaren.",
        "Sie müssen bis Freitag einen Termin vereinbaren."
      ),
      (
        "Ein Termin ist bis Freitag zu vereinbaren.",
        "Sie müssen bis Freitag einen Termin vereinbaren."
      ),
      (
        "Der Termin ist bis Freitag zu vereinbaren.",
        "Sie müssen den Termin bis Freitag vereinbaren."
      ),
    ])
  func periods(before: String, after: String) {
    #expect(Self.rewritten("vielen Dank.\n\n" + before) == [after])
  }

  @Test("leave the helper of a subordinate clause alone")
  func sharedHelperBehind() {
    #expect(
      Self.rewritten(
        "vielen Dank.\n\nEs wird darauf hingewiesen, dass der Zaun gestrichen und das Tor erneuert wird."
      ) == ["Wir weisen darauf hin, dass der Zaun gestrichen und das Tor erneuert wird."])
  }

  @Test(
    "leave open who gives a mandate, and who starts a period",
    arguments: [
      "Die Gebühr ist fällig, sofern kein Mandat erteilt wird.",
      "Die Frist beginnt, wenn Ihnen der Bescheid zugestellt wird.",
    ])
  func openActors(text: String) {
    #expect(Self.rewritten("vielen Dank.\n\n" + text).isEmpty)
  }

  @Test(
    "are safe in a letter where nobody else can act",
    arguments: [
      "Es wird darauf hingewiesen, dass die Frist am 3. Mai endet.",
      "Es wird empfohlen, den Antrag bald zu stellen.",
      "Hiermit wird Ihnen Gelegenheit gegeben, sich zu äußern.",
      "Die Belege sind bis zum 3. Mai beim Jobcenter einzureichen.",
      "Der Antrag wurde von uns geprüft.",
    ])
  func safe(text: String) {
    #expect(Self.applicability(text) == .safe)
  }

  @Test(
    "are left to a person where somebody else may act",
    arguments: [
      "Das Ergebnis wird Ihnen mitgeteilt.",
      "Sie werden über das Ergebnis benachrichtigt.",
      "Der Vermieter füllt das Blatt aus. Die Belege sind bis zum 3. Mai einzureichen.",
      "Zu viel gezahlte Beträge sind zu erstatten.",
      "Das Auto ist abmelden zu lassen.",
    ])
  func review(text: String) {
    #expect(Self.applicability(text) == .review)
  }

  @Test(
    "speak as the author wants it",
    arguments: [
      ("Ihr Antrag wird geprüft.", "Ich prüfe Ihren Antrag."),
      ("Ihr Antrag wurde am 3. Mai abgelehnt.", "Ich habe Ihren Antrag am 3. Mai abgelehnt."),
      ("Ihnen wird mitgeteilt, dass Post kommt.", "Ich teile Ihnen mit, dass Post kommt."),
      ("Der Antrag wurde von uns geprüft.", "Ich habe den Antrag geprüft."),
      ("Der Antrag ist abzulehnen.", "Ich muss den Antrag ablehnen."),
      ("Es wird um Rücksendung des Heftes gebeten.", "Bitte schicken Sie mir das Heft zurück."),
      ("Mein Schreiben wird aufgehoben.", "Ich hebe mein Schreiben auf."),
    ])
  func author(before: String, after: String) {
    let analysis = Analyzer(author: .ich).analyze(Letter(plainText: before), as: .text)
    var suggestions = analysis.verbComplexes.compactMap {
      ActiveRewrite(analysis).suggestion(for: $0) ?? DutyRewrite(analysis).suggestion(for: $0)
    }
    if let request = RequestRewrite(analysis).suggestion(in: 0) { suggestions.append(request) }
    #expect(
      suggestions.map { $0.edits.applied(to: analysis.text, in: analysis.text.range) } == [after])
  }

  @Test(
    "a duty to tell of what may happen, and a reader who is spoken of as another, wait for a person",
    arguments: [
      "Ein Umzug ist der Stadt innerhalb von zwei Wochen anzuzeigen.",
      "Die Beendigung der Ausbildung ist uns mitzuteilen.",
      "Am 3. Mai wurde ihm die Erlaubnis entzogen.",
    ])
  func undecided(text: String) {
    #expect(Self.applicability(text) == .review)
  }

  @Test("what may be applied for is no duty")
  func options() {
    #expect(Self.applicability("Entsprechende Anträge sind bei der Schule zu stellen.") == nil)
    #expect(Self.applicability("Der Antrag ist bei der Schule zu stellen.") != nil)
  }

  @Test("a genitive behind a noun names nobody who acts")
  func genitives() {
    #expect(
      Self.applicability(
        "Die Belege sind bis zum 3. Mai einzureichen. Nennen Sie die Namen der Mieter.")
        == .safe)
  }

  @Test(
    "a charge is the reader's to pay, also where something is not done in time",
    arguments: [
      "Bei verspäteter Zahlung ist ein Säumniszuschlag zu zahlen.",
      "Bei nicht rechtzeitiger Zahlung ist eine Mahngebühr zu zahlen.",
      "Die Beträge sind auf das Konto der Stadtkasse Musterstadt zu zahlen.",
    ])
  func charges(text: String) {
    #expect(Self.applicability(text) == .safe)
  }

  @Test("benefits are the authority's to give")
  func grants() {
    #expect(
      Self.rewritten("Die Leistung kann später erbracht werden.").contains {
        $0.hasPrefix("Wir können die Leistung später erbringen")
      })
  }

  @Test("what follows the closing is not done by the letter")
  func behindClosing() {
    func isOffered(_ body: String, behind: String) -> Bool {
      let letter =
        "Sehr geehrte Frau Meier,\n\n\(body)\n\nMit freundlichen Grüßen\n\nAnna Muster\n\n\(behind)\n"
      let analysis = Analyzer().analyze(Letter(plainText: letter), as: .letter)
      return analysis.verbComplexes.contains { ActiveRewrite(analysis).suggestion(for: $0) != nil }
    }
    let (thanks, deed) = ("vielen Dank für Ihren Brief.", "Ihr Antrag wird abgelehnt.")
    #expect(isOffered(deed, behind: "Hinweise für die Ämter"))
    #expect(!isOffered(thanks, behind: "Hinweise für die Ämter\n\n" + deed))
  }

  private static func inLetter(_ text: String) -> Analysis {
    Analyzer().analyze(
      Letter(plainText: "Sehr geehrte Frau Meier,\n\nvielen Dank für Ihren Brief.\n\n\(text)"))
  }

  @Test(
    "an authority's deed is the author's where it concerns the reader and nobody else comes up",
    arguments: [
      ("Auf Wunsch wird Ihnen eine Bescheinigung ausgestellt.", Suggestion.Applicability.safe),
      ("Bei der Durchsicht Ihrer Belege wurde festgestellt, dass ein Blatt fehlt.", .safe),
      ("Ihnen wird beim TÜV eine Plakette erteilt.", .review),
      ("Fragen Sie bei der AOK. Ihr Antrag wird dann bearbeitet.", .review),
      ("Am Montag wurde festgestellt, dass ein Beleg fehlt.", .review),
      ("Ihr Antrag wird an die Krankenkasse weitergeleitet.", .review),
      ("Ihnen wurde eine Bescheinigung ausgestellt.", .review),
    ])
  func ownDeed(text: String, expected: Suggestion.Applicability) {
    #expect(Self.applicability(text) == expected)
  }

  @Test(
    "a row of infinitives behind \"hat\" has one \"müssen\"",
    arguments: [
      (
        "Wer umzieht, hat sich abzumelden, die Schlüssel zurückzugeben und den Rest zu zahlen.",
        "Wer umzieht, muss sich abmelden, die Schlüssel zurückgeben und den Rest zahlen."
      ),
      (
        "Wer einen Hund hält, hat die Steuer zu zahlen.",
        "Wer einen Hund hält, muss die Steuer zahlen."
      ),
      ("Wer arbeitet, hat viel zu erzählen und zu tun.", nil),
      ("Sie haben die Frist zu beachten und die Pflicht, die Steuer zu zahlen.", nil),
      ("Sie haben Belege vorzulegen und sind bereit, die Miete zu zahlen.", nil),
      ("Hat er die Miete zu zahlen?", nil), ("Haben zu zahlen", nil),
      ("Wer umzieht, hat zu versuchen, die Schlüssel abzugeben und den Rest zu zahlen.", nil),
    ])
  func dutyRow(before: String, after: String?) {
    let analysis = Analyzer().analyze(Letter(plainText: before), as: .text)
    let found = analysis.verbComplexes.lazy.compactMap {
      DutyRowRewrite(analysis).suggestion(for: $0)
    }.first
    #expect(found?.edits.applied(to: analysis.text, in: analysis.text.range) == after)
  }

  @Test(
    "what the reader or the author did is safe as a relative clause, what others did is not",
    arguments: [
      ("Wir lesen die von Ihnen geschickten Briefe.", Suggestion.Applicability.safe),
      ("Wir prüfen die durch Sie eingereichten Unterlagen.", .safe),
      ("Wir prüfen die am 3. Mai eingereichten Unterlagen.", .review),
      ("Wir nennen Ihnen den von Ihnen zu zahlenden Betrag.", .review),
    ])
  func relativeClauses(text: String, expected: Suggestion.Applicability) {
    let analysis = Self.inLetter(text)
    let found = analysis.sentences.flatMap {
      PartizipialattributRule().findings(in: $0, of: analysis)
    }.flatMap(\.suggestions)
    #expect(found.first?.applicability == expected)
  }

  @Test("nobody is \"wir\" in a long text that never says so and names another body")
  func anotherBody() {
    let long = String(repeating: "Das Haus hat zwei Stockwerke und einen Keller. ", count: 40)
    func isOffered(_ first: String) -> Bool {
      let text =
        "Sehr geehrte Frau Meier,\n\n" + long
        + "\n\nDas sehen Sie im Plan.\n\n\(first) Die Gebühr wird dann festgesetzt.\n"
      let analysis = Analyzer().analyze(Letter(plainText: text), as: .letter)
      return analysis.verbComplexes.contains { ActiveRewrite(analysis).suggestion(for: $0) != nil }
    }
    #expect(isOffered("Das ist der Plan."))
    #expect(!isOffered("Die Gemeinde schickt ihre Rechnung."))
  }

  @Test(
    "a list that tells what to do holds commands, but not where somebody else acts or a thing can be done",
    arguments: [
      ("Bis zum 5. Mai ist die Karte zurückzugeben.", "Geben Sie bis zum 5. Mai die Karte zurück."),
      ("Ihre Tochter ist von Ihnen anzumelden.", "Sie müssen Ihre Tochter anmelden."),
      ("Nur der Ausweis ist mitzubringen.", "Nur den Ausweis müssen Sie mitbringen."),
      ("Der Ausweis ist durch Ihren Mann vorzulegen.", nil),
      ("Das Formular ist im Internet zu finden.", nil),
    ])
  func commands(item: String, expected: String?) {
    let found = Self.rewritten("Sie müssen Folgendes tun:\n\n1. \(item)\n")
    #expect(found == (expected.map { ["1. " + $0] } ?? []))
  }

  @Test("a named body that a pronoun would take up in the next sentence is no safe subject")
  func takenUp() {
    let text = "Das Gesuch wurde vom Jugendamt bewilligt."
    #expect(Self.applicability(text) == .safe)
    #expect(Self.applicability(text + " Es dauert drei Wochen.") == .review)
  }

  @Test("a period stands before a thing that ends with a phrase of its own")
  func periodBeforePhrase() {
    let list =
      ":\n\n1. Der Stadt ist der Nachweis über die Anmeldung bis zum 4. Mai zu "
      + "übermitteln.\n"
    #expect(
      Self.rewritten("Sie müssen Folgendes tun" + list)
        == ["1. Übermitteln Sie der Stadt bis zum 4. Mai den Nachweis über die Anmeldung."])
  }

  @Test("in a long text that is no letter, only who says \"wir\" in the paragraph acts")
  func authorNearby() {
    let long = String(repeating: "Das Haus hat zwei Stockwerke und einen Keller. ", count: 40)
    func found(_ paragraph: String) -> Bool {
      let text = long + "\n\nWir freuen uns auf Sie.\n\n" + paragraph + "\n"
      let analysis = Analyzer().analyze(Letter(plainText: text), as: .text)
      return analysis.verbComplexes.contains {
        ActiveRewrite(analysis).suggestion(for: $0) != nil
      }
    }
    #expect(found("Schreiben Sie uns. Ihr Antrag wird geprüft."))
    #expect(!found("Füllen Sie alles aus. Ihr Antrag wird geprüft."))
  }
}
