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
    let sentences = analysis.authorsSentences
    let empty = sentences.flatMap { sentence in
      sentence.tokens.compactMap { token in
        places.lack(at: token, in: sentence).map { finding(token, $0, analysis) }
      }
    }
    return empty + (places.openEnd(of: sentences).map { [finding($0, .list, analysis)] } ?? [])
  }

  private func finding(_ token: Int, _ lack: EmptyPlaces.Lack, _ analysis: Analysis) -> Finding {
    let word = "„\(analysis.form(token).text)“"
    let problem =
      switch lack {
      case .day: "Hinter \(word) fehlt etwas, zum Beispiel ein Datum."
      case .number: "Hinter \(word) fehlt die Nummer."
      case .amount: "Vor \(word) fehlt der Betrag."
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
