internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds infinitives and clauses that lack a comma.
struct KommaRule: Rule {
  let description = RuleDescription(
    id: "komma", title: "Fehlendes Komma", category: .rechtschreibung, severity: .warning,
    why: """
      Das Komma zeigt, wo ein neuer Gedanke beginnt. Fehlt es, muss man den Satz zweimal lesen.
      """,
    source: "Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024, §§ 74 und 75",
    examples: [
      .bad(
        "Rufen Sie ⟦an um einen Termin zu vereinbaren⟧.",
        becomes: ["Rufen Sie an, um einen Termin zu vereinbaren."]),
      .bad(
        "Um den Saal ⟦zu lüften öffnen⟧ wir die Fenster.",
        becomes: ["Um den Saal zu lüften, öffnen wir die Fenster."]),
      .bad(
        "Wir bitten ⟦darum den Schlüssel bis Montag abzugeben⟧.",
        becomes: ["Wir bitten darum, den Schlüssel bis Montag abzugeben."]),
      .bad(
        "Wir freuen uns, Ihnen einen ⟦Platz anzubieten und bitten⟧ Sie um eine Antwort.",
        becomes: [
          "Wir freuen uns, Ihnen einen Platz anzubieten, und bitten Sie um eine Antwort."
        ]),
      .bad(
        "Wir können nicht ⟦zahlen weil⟧ die Rechnung fehlt.",
        becomes: ["Wir können nicht zahlen, weil die Rechnung fehlt."]),
      .bad(
        "Wenn Sie Hilfe ⟦brauchen rufen Sie⟧ uns an.",
        becomes: ["Wenn Sie Hilfe brauchen, rufen Sie uns an."]),
      .good("Wir versuchen die Mauer um den Hof zu erhalten."),
      .good("Rufen Sie an, um einen Termin zu vereinbaren."),
      .good("Der Betrag ist um die Hälfte zu kürzen."),
      .good("Die Gebühr ist ohne Abzug zu zahlen."),
      .good("Wir haben die Karte zu prüfen und den Preis ohne Abzug zu zahlen."),
      .good("Wir planen die Satzung um einen Absatz zu ergänzen."),
      .good("Sie bekommen das Geld auch wenn Sie umziehen."),
      .good("Wir haben dazu nichts zu sagen."),
      .good("Wenn Sie den Ausweis verloren haben müssen, fragen Sie das Fundbüro."),
    ])

  func findings(in analysis: Analysis) -> [Finding] {
    let search = MissingCommas(analysis)
    return analysis.sentences.flatMap { search.places(in: $0).map { finding($0, analysis) } }
  }

  private func finding(_ missing: MissingComma, _ analysis: Analysis) -> Finding {
    let edits = missing.places.map { place in
      let end = analysis.tokens[place].range.upper
      return TextEdit(TextRange(end, end), ",")
    }
    return finding(
      analysis.range(of: missing.tokens), message(missing, analysis),
      suggestions: [Suggestion("Komma setzen", .review, edits: edits)])
  }

  private func message(_ missing: MissingComma, _ analysis: Analysis) -> String {
    let words = enumerated(missing.places.map { "„\(analysis.form($0).text)“" })
    return switch missing.kind {
    case .infinitive:
      "Hinter \(words) fehlt ein Komma: Hier beginnt oder endet eine Gruppe mit „zu“."
    case .clause: "Hinter \(words) fehlt ein Komma: Hier beginnt oder endet ein Nebensatz."
    }
  }
}
