internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds subjects and verbs of which one is singular and the other plural.
struct KongruenzRule: Rule {
  let description = RuleDescription(
    id: "kongruenz", title: "Verb passt nicht zum Subjekt", category: .rechtschreibung,
    severity: .warning,
    why: """
      Subjekt und Verb zeigen zusammen, wer handelt. Passen sie nicht zusammen, liest man den Satz noch \
      einmal.
      """,
    source: "Amtliche Schulgrammatik: Kongruenz von Subjekt und Prädikat (Duden, Die Grammatik)",
    examples: [
      .bad(
        "⟦Sollte⟧ Sie weitere Fragen haben, rufen Sie uns an.",
        becomes: ["Sollten Sie weitere Fragen haben, rufen Sie uns an."]),
      .bad(
        "Im Mai ⟦finden⟧ der erste Markt statt.", becomes: ["Im Mai findet der erste Markt statt."]),
      .bad(
        "Die Rechnungen ⟦wird⟧ im Mai gedruckt.",
        becomes: ["Die Rechnungen werden im Mai gedruckt."]),
      .bad(
        "Die Kosten der Impfung ⟦wird⟧ von der Kasse bezahlt.",
        becomes: ["Die Kosten der Impfung werden von der Kasse bezahlt."]),
      .bad(
        "Die Höhe der Beiträge ⟦richten⟧ sich nach dem Alter.",
        becomes: ["Die Höhe der Beiträge richtet sich nach dem Alter."]),
      .bad(
        "Der Mieter ⟦haben⟧ die Schlüssel abgegeben.",
        becomes: ["Der Mieter hat die Schlüssel abgegeben."]),
      .bad(
        "Für Ihre Tochter ⟦wird⟧ die Beiträge neu berechnet.",
        becomes: ["Für Ihre Tochter werden die Beiträge neu berechnet."]),
      .bad("Wir ⟦hat⟧ Ihren Brief.", becomes: ["Wir haben Ihren Brief."]),
      .bad(
        "Der Rat und die Leitung ⟦kommt⟧ am Montag.",
        becomes: ["Der Rat und die Leitung kommen am Montag."]),
      .good("Jeder Rat und jede Leitung kommt am Montag."),
      .good("Eine Reihe der Beiträge richten sich nach dem Alter."),
      .good("Der Grund sind die hohen Mieten."),
      .good("Die Höhe der Mauer prüfen die Nachbarn."),
      .good("Im Mai wird die letzten Tage gelüftet."),
      .good("Die Kosten der Impfung trägt die Kasse."),
      .good("Die Kosten der Stadt wird der Rat prüfen."),
      .good("Sollte Sie ein Nachbar fragen, rufen Sie uns an."),
      .good("Sollten Sie weitere Fragen haben, rufen Sie uns an."),
      .good("Im Mai finden der Markt und das Fest statt."),
      .good("Für Mai werden der Abriss und die Räumung angeordnet."),
      .good("Die Kosten trägt die Stadt."),
      .good("Die Kasse, die Sie versichert hat, schreibt Ihnen."),
      .good("Der Großteil der Leute sind Mieter."),
    ])

  func findings(in analysis: Analysis) -> [Finding] {
    SubjectErrors(analysis).conflicts.map { conflict in
      let range = analysis.tokens[conflict.finite].range
      let verb = analysis.form(conflict.finite).text
      let right = conflict.correction.map {
        verb.first?.isUppercase ?? false ? $0.withCapital : $0
      }
      let subject = analysis.words(of: conflict.subject).inOneLine
      let advice = right.map { " Schreiben Sie „\($0)“." } ?? ""
      return finding(
        range, "„\(verb)“ passt nicht zu „\(subject)“.\(advice)",
        suggestions: right.map {
          [Suggestion("„\($0)“ schreiben", .review, edits: [TextEdit(range, $0)])]
        } ?? [])
    }
  }
}
