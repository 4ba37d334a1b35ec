internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds places of a template where nothing was filled in: "Der Termin ist am um 9 Uhr".
struct LeereStelleRule: Rule {
  let description = RuleDescription(
    id: "leere-stelle", title: "Leere Stelle", category: .brief, scope: .letter, severity: .error,
    why: """
      Bleibt eine Stelle der Vorlage leer, fehlt meist das Wichtigste: der Tag, der Betrag oder der \
      Name. Wer den Brief bekommt, kann nichts damit anfangen.
      """,
    source: "DIN 5008 (vollständige Angaben)", examples: LeereStelleRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    let places = EmptyPlaces(analysis)
    let empty = analysis.sentences.filter(\.isRunningText).flatMap { sentence in
      var last: Int?
      return sentence.tokens.compactMap { token -> Finding? in
        guard let lack = places.lack(at: token, in: sentence) else { return nil }
        defer { last = token }
        // "vom bis für ," is one place.
        return last == token - 1 ? nil : finding(token, lack, analysis)
      }
    }
    let end = places.openEnd(of: analysis.authorsSentences)
    let date = places.openDate().map { finding($0, .ownDate, analysis) }
    return [date].compactMap { $0 } + empty + (end.map { [finding($0, .list, analysis)] } ?? [])
  }

  private func finding(_ token: Int, _ lack: EmptyPlaces.Lack, _ analysis: Analysis) -> Finding {
    let word = "„\(analysis.form(token).text)“"
    let problem =
      switch lack {
      case .day: "Hinter \(word) fehlt etwas, zum Beispiel ein Datum."
      case .words: "Hinter \(word) fehlen Wörter."
      case .number: "Hinter \(word) fehlt die Nummer."
      case .count: "Hinter \(word) fehlt die Zahl."
      case .noun: "Hinter \(word) fehlt das Hauptwort."
      case .amount: "Vor \(word) fehlt der Betrag."
      case .ownDate: "Hinter dem Ort fehlt das Datum."
      case .list: "Hinter \(word) kommt nichts mehr, obwohl der Satz etwas ankündigt."
      }
    return finding(
      analysis.tokens[token].range, problem + " Füllen Sie die Stelle der Vorlage aus.")
  }
}

extension LeereStelleRule {
  private static let examples: [RuleExample] = [
    .bad("Guten Tag,\n\nder Techniker hat ⟦am⟧ Ihre Heizung geprüft.\n", becomes: []),
    .bad("Guten Tag,\n\nbitte zahlen Sie bis ⟦zum⟧ unter Angabe der Nummer.\n", becomes: []),
    .bad("Guten Tag,\n\nIhr Brief ⟦vom⟧ ist da.\n", becomes: []),
    .bad("Guten Tag,\n\nSie können Ihre Bilder bis ⟦am⟧ eingereicht haben.\n", becomes: []),
    .bad("Guten Tag,\n\ndas Blatt (siehe ⟦Ziffer⟧ ) gilt für alle.\n", becomes: []),
    .bad("Guten Tag,\n\ndie Karte hat einen Wert von ⟦€⟧.\n", becomes: []),
    .bad("Guten Tag,\n\n⟦am⟧ ist das neue Rad bei uns angekommen.\n", becomes: []),
    .bad(
      "Stadt Beispiel\nMarkt 1\n00123 Beispiel\n\nBeispiel⟦,⟧\n\nIhr Kurs\n\nGuten Tag,\n\nder Kurs ist voll.\n",
      becomes: []),
    .bad("Guten Tag,\n\nder Kurs geht ⟦vom⟧ bis zum 3. Mai.\n", becomes: []),
    .bad("Guten Tag,\n\nder Raum ist ⟦für⟧ , am Montag frei.\n", becomes: []),
    .bad("Guten Tag,\n\nder Raum ist, ⟦ab⟧ bei gutem Wetter, frei.\n", becomes: []),
    .bad("Guten Tag,\n\nbitte schicken Sie das Blatt ⟦bis⟧ zurück.\n", becomes: []),
    .bad("Guten Tag,\n\nder Preis beläuft sich auf ⟦CHF⟧ .\n", becomes: []),
    .bad("Guten Tag,\n\nder Preis beträgt ⟦Euro⟧ im Monat.\n", becomes: []),
    .bad("Guten Tag,\n\nder Umbau dauert ⟦ca.⟧ Monate.\n", becomes: []),
    .bad("Guten Tag,\n\nwir verweisen auf ⟦die⟧ im Hof.\n", becomes: []),
    .good("Guten Tag,\n\nwir stellen auf Euro um. Die Preise stehen in EUR.\n"),
    .good("Guten Tag,\n\nwarten Sie bitte, bis für Sie ein Platz frei ist.\n"),
    .good("Guten Tag,\n\nSie können mit Termin kommen oder ohne.\n"),
    .good("Guten Tag,\n\ndie Gebühr beträgt EUR ca. 20 im Monat.\n"),
    .good(
      "Guten Tag,\n\nder Preis beträgt Euro 20. Der Umbau dauert ca. 3 Monate, rund um die Uhr.\n"),
    .good(
      "Guten Tag,\n\ngeben Sie das Blatt ab bei der Stadt. Wir reichen es ein und heften es an.\n"),
    .good(
      "Guten Tag,\n\nwir verweisen auf die im Hof stehenden Räder. Das gilt bis auf Weiteres.\n"),
    .bad(
      "Guten Tag,\n\nwir sind da. Die Kosten verteilen sich wie folgt⟦:⟧\n\n"
        + "Mit freundlichen Grüßen\n", becomes: []),
    .good(
      "Guten Tag,\n\ndie Kosten verteilen sich wie folgt:\n\n- Miete\n- Strom\n\n"
        + "Mit freundlichen Grüßen\n"),
    .good("Guten Tag,\n\nder Plan (mit Nummer) gilt. Der Preis liegt bei 20 €, also unter 30 €.\n"),
    .good("Guten Tag,\n\nder Techniker hat am 3. Mai Ihre Heizung geprüft.\n"),
    .good("Guten Tag,\n\nim von Ihnen unterschriebenen Vertrag steht der Preis.\n"),
    .good("Guten Tag,\n\ndie Fahrten zum und vom Bahnhof sind frei. Am und im Haus ist Platz.\n"),
    .good("Guten Tag,\n\nam besten rufen Sie uns an. Zum einen ist das Büro offen.\n"),
  ]
}
