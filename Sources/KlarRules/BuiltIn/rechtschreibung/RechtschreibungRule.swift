internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds words that are spelled wrong.
struct RechtschreibungRule: Rule {
  let description = RuleDescription(
    id: "rechtschreibung", title: "Rechtschreibfehler", category: .rechtschreibung,
    severity: .error,
    why: """
      Ein Schreibfehler hält beim Lesen auf und kann den Sinn ändern. In einem Bescheid weckt er \
      außerdem Zweifel an der Sorgfalt.
      """,
    source: "Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024",
    examples: [
      .bad(
        "Der ⟦Beschied⟧ liegt bei.",
        becomes: ["Der Bescheid liegt bei."]),
      .bad(
        "Wir hoffen, ⟦das⟧ Ihr Antrag vollständig ist.",
        becomes: ["Wir hoffen, dass Ihr Antrag vollständig ist."]),
      .bad(
        "Es ist wichtig, ⟦das⟧ alle Nachbarn vor Ort sind.",
        becomes: ["Es ist wichtig, dass alle Nachbarn vor Ort sind."]),
      .bad(
        "Wir suchen ein Haus, ⟦dass⟧ am Wald steht.",
        becomes: ["Wir suchen ein Haus, das am Wald steht."]),
      .bad(
        "Das Rad, ⟦dass⟧ Sie gefunden haben, ist hier.",
        becomes: ["Das Rad, das Sie gefunden haben, ist hier."]),
      .bad(
        "Wir haben Ihre ⟦Vorraussetzungen⟧ geprüft.",
        becomes: ["Wir haben Ihre Voraussetzungen geprüft."]),
      .bad(
        "Sie wohnen seit⟦ seit⟧ einem Jahr in Kiel.",
        becomes: ["Sie wohnen seit einem Jahr in Kiel."]),
      .bad("Die Karte ist ⟦fuer⟧ Gäste.", becomes: ["Die Karte ist für Gäste."]),
      .bad("Das ⟦JugendAmt⟧ ist umgezogen.", becomes: []),
      .bad("Der Saal ist ⟦offenBitte⟧ kommen Sie pünktlich.", becomes: []),
      .bad("Schreiben Sie an ⟦bad@beispiel.deTelefonisch⟧ sind wir nicht da.", becomes: []),
      .bad(
        "Wir können Ihnen mitteilen⟦ das⟧ wir den Schlüssel haben.",
        becomes: ["Wir können Ihnen mitteilen, dass wir den Schlüssel haben."]),
      .good("Wir wissen, das Haus steht am Wald. Das Glück, dass Sie kommen, ist groß."),
      .good("Sie haben uns das Haus gezeigt, das Sie gern kaufen wollen."),
      .good("Wir haben dem Kind gesagt, dass gelüftet wird."),
      .bad("Ich komme ⟦heute abend⟧.", becomes: ["Ich komme heute Abend."]),
      .bad("Er ist ⟦seid dem⟧ Mai hier.", becomes: ["Er ist seit dem Mai hier."]),
      .bad(
        "Wir öffnen ⟦zu⟧ Lüftung des Saals die Fenster.",
        becomes: ["Wir öffnen zur Lüftung des Saals die Fenster."]),
      .bad("Bitte beachten Sie ⟦folgendes⟧:", becomes: ["Bitte beachten Sie Folgendes:"]),
      .good("Bitte beachten Sie folgendes neue Angebot im folgenden Jahr."),
      .good("Von Lüftung zu Lüftung vergeht Zeit. Lesen Sie die Antwort zu Frage 3."),
      .good("Wir schicken Ihnen alles weitere Material und alles nähere Licht."),
      .good("Die StadtKarte gilt. Das ist kirchlicherseits und vereinsangehörig so gewollt."),
      .good("Das Schild sagt „Wer fraget, der lerrnet“."),
      .good("Die Gesuche kosten 20 CHF."),
      .good("Der Bescheid zum Wohngeldantrag liegt bei."),
      .good("Alle BürgerInnen finden in der AusweisApp den Plan 3.pdf."),
      .good("Die Hangwiese ist gesperrt. Der Hangwiesenplan liegt bei."),
      .good("Die Kfz-Zulassungsstelle prüft die Daten nach § 12a SGB II."),
      .good("Alle Antragsteller*innen erhalten eine E-Mail mit einem QR-Code."),
      .good("Herr Wrzlbrmpft holt das Kind ab, das Sie kennen."),
    ])

  private let speller: Speller
  private let listed: ListedWords

  /// The rule with a speller, usually `Speller.standard`, and the words that other rules know.
  init(_ speller: Speller = .standard, listed: ListedWords = ListedWords()) {
    self.speller = speller
    self.listed = listed
  }

  /// The same rule; words of the user's own count as spelled right.
  func accepting(_ words: [String]) -> RechtschreibungRule {
    RechtschreibungRule(speller.adding(words: words), listed: listed)
  }

  /// The same rule; words of the rule book's lists count as spelled right.
  func accepting(_ listed: ListedWords) -> RechtschreibungRule {
    RechtschreibungRule(speller, listed: listed)
  }

  func findings(in analysis: Analysis) -> [Finding] {
    speller.misspellings(in: analysis).filter {
      $0.kind != .unknown || !listed.contains($0.word)
    }.map { misspelling in
      Finding(
        rule: description.id, severity: Self.severity(misspelling),
        message: Self.message(misspelling), range: misspelling.range,
        suggestions: misspelling.suggestions.map { Self.suggestion($0, for: misspelling) })
    }
  }

  /// An error only where the right word is all but certain; a long word that resembles no other is
  /// more often a compound that no dictionary lists.
  private static func severity(_ misspelling: Misspelling) -> Severity {
    if misspelling.kind != .unknown || misspelling.isSlip { return .error }
    return misspelling.suggestions.isEmpty && misspelling.word.count >= longWord ? .hint : .warning
  }

  /// From how many letters on a word is probably a compound.
  private static let longWord = 12

  /// A change where the word is hardly another one; else only the word that may be meant.
  private static func suggestion(_ word: String, for misspelling: Misspelling) -> Suggestion {
    misspelling.isSlip
      ? Suggestion(
        title(misspelling, word), .review, edits: [TextEdit(misspelling.range, word)])
      : Suggestion(pattern: word)
  }

  private static func title(_ misspelling: Misspelling, _ word: String) -> String {
    misspelling.kind == .repeated ? "Einmal streichen" : "„\(word)“ schreiben"
  }

  private static func message(_ misspelling: Misspelling) -> String {
    let word = "„\(misspelling.word)“"
    switch (misspelling.kind, misspelling.suggestions.first) {
    case (.repeated, _): return "\(word) steht zweimal hintereinander. Streichen Sie es einmal."
    case (.glued, _):
      return "In \(word) fehlt ein Leerzeichen, vielleicht auch ein Satzzeichen. "
        + "Trennen Sie die Wörter."
    case (.confused, let right?): return "\(word) ist hier falsch. Schreiben Sie „\(right)“."
    case (_, let right?):
      return "\(word) kennt das Wörterbuch nicht. Meinen Sie „\(right)“?"
    default:
      return """
        \(word) kennt das Wörterbuch nicht. Prüfen Sie die Schreibweise, oder nehmen Sie das Wort in \
        Ihr eigenes Wörterbuch auf.
        """
    }
  }
}
