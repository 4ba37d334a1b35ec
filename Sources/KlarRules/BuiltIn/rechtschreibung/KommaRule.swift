internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds infinitives and clauses that lack a comma, and commas that are too many.
struct KommaRule: Rule {
  let description = RuleDescription(
    id: "komma", title: "Komma", category: .rechtschreibung, severity: .warning,
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
      .bad(
        "Bitte teilen Sie ⟦mit ob⟧ Sie umziehen.",
        becomes: ["Bitte teilen Sie mit, ob Sie umziehen."]),
      .bad(
        "Wenn die Karte ⟦fehlt kann der⟧ Saal geschlossen bleiben.",
        becomes: ["Wenn die Karte fehlt, kann der Saal geschlossen bleiben."]),
      .bad(
        "Bringen Sie alle ⟦Bücher die Sie haben⟧.",
        becomes: ["Bringen Sie alle Bücher, die Sie haben."]),
      .bad(
        "Das gilt für ⟦Hunde die in der Stadt gehalten werden⟧.",
        becomes: ["Das gilt für Hunde, die in der Stadt gehalten werden."]),
      .bad(
        "Die Karte gilt nicht im ⟦Bad sondern⟧ im Park.",
        becomes: ["Die Karte gilt nicht im Bad, sondern im Park."]),
      .bad(
        "Sie sind ⟦verpflichtet den Hund anzumelden⟧.",
        becomes: ["Sie sind verpflichtet, den Hund anzumelden."]),
      .bad(
        "Aufgrund Ihrer ⟦Angaben, haben⟧ wir neu gerechnet.",
        becomes: ["Aufgrund Ihrer Angaben haben wir neu gerechnet."]),
      .bad(
        "Wir prüfen den ⟦Antrag, und schreiben⟧ Ihnen.",
        becomes: ["Wir prüfen den Antrag und schreiben Ihnen."]),
      .bad(
        "Nennen Sie den ⟦Hof auf dem Sie wohnen wollen⟧.",
        becomes: ["Nennen Sie den Hof, auf dem Sie wohnen wollen."]),
      .bad(
        "Wir haben ⟦geschrieben aber⟧ Sie haben nicht geantwortet.",
        becomes: ["Wir haben geschrieben, aber Sie haben nicht geantwortet."]),
      .bad(
        "Die Hecke ist ⟦höher, als⟧ erlaubt.", becomes: ["Die Hecke ist höher als erlaubt."]),
      .good("Wir haben zwar geschrieben aber nicht angerufen."),
      .good("Die Hecke ist höher, als Sie glauben. Er arbeitet als Bäcker, als Kind war er hier."),
      .good("Weil die Leitung das geprüft hat, öffnet der Saal."),
      .good("Der Plan, der die Höfe zeigt, und die die Gärten betreffenden Seiten fehlen."),
      .good("Die Karte, die Sie haben, und die Sie betreffenden Seiten gelten."),
      .good("Wie besprochen werden die Pläne geändert."),
      .good("Der Hof, in dem Sie wohnen, ist klein."),
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
    let search = CommaErrors(analysis)
    return analysis.sentences.flatMap { search.places(in: $0).map { finding($0, analysis) } }
  }

  private func finding(_ error: CommaError, _ analysis: Analysis) -> Finding {
    var edits = error.missing.map { place in
      let end = analysis.tokens[place].range.upper
      return TextEdit(TextRange(end, end), ",")
    }
    if let surplus = error.surplus { edits.append(TextEdit(analysis.tokens[surplus].range, "")) }
    return finding(
      analysis.range(of: error.tokens), message(error, analysis),
      suggestions: [
        Suggestion(
          error.surplus == nil ? "Komma setzen" : "Komma streichen", .review, edits: edits)
      ])
  }

  private func message(_ error: CommaError, _ analysis: Analysis) -> String {
    let words = enumerated(error.missing.map { "„\(analysis.form($0).text)“" })
    let before = "„\(analysis.form(error.tokens.lowerBound).text)“"
    return switch error.kind {
    case .infinitive:
      "Hinter \(words) fehlt ein Komma: Hier beginnt oder endet eine Gruppe mit „zu“."
    case .clause: "Hinter \(words) fehlt ein Komma: Hier beginnt oder endet ein Nebensatz."
    case .contrast:
      "Hinter \(words) fehlt ein Komma: Es steht vor „sondern“ und vor „aber“ mit einem neuen Satz."
    case .front: "Hinter \(before) ist das Komma zu viel: Es trennt den Anfang des Satzes vom Verb."
    case .comparison:
      "Hinter \(before) ist das Komma zu viel: Vor „als“ steht es nur, wenn ein Nebensatz folgt."
    case .correlative:
      "Hinter \(before) ist das Komma zu viel: „sowohl … als auch“ und „weder … noch“ stehen ohne."
    case .pair:
      "Hinter \(before) ist das Komma zu viel: Das zweite Verb gehört zum selben Subjekt."
    }
  }
}
