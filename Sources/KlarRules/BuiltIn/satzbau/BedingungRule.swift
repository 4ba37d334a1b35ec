internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds conditions that begin with their verb and could begin with "wenn".
struct BedingungRule: SentenceRule {
  let description = RuleDescription(
    id: "bedingung", title: "Bedingung ohne „wenn“", category: .satzbau, severity: .hint,
    why: """
      „Fehlen Belege, …“ und „Sollten Belege fehlen, …“ beginnen wie Fragen. Dass es Bedingungen \
      sind, merkt man erst beim Weiterlesen. „Wenn“ sagt es gleich.
      """,
    source: "Bundesverwaltungsamt, Arbeitshandbuch Bürgernahe Verwaltungssprache, Satzbau",
    examples: [
      .bad(
        "⟦Sollten⟧ Belege fehlen, schreiben wir Ihnen.",
        becomes: ["Wenn Belege fehlen, schreiben wir Ihnen."]),
      .bad(
        "⟦Sollte⟧ Ihr Kind den Bus nicht nehmen, rufen Sie uns bitte an.",
        becomes: ["Wenn Ihr Kind den Bus nicht nimmt, rufen Sie uns bitte an."]),
      .bad(
        "⟦Sollte⟧ die Miete schon bezahlt worden sein, müssen Sie nichts tun.",
        becomes: ["Wenn die Miete schon bezahlt worden ist, müssen Sie nichts tun."]),
      .bad(
        "⟦Sollten⟧ Sie nicht kommen können, so sagen Sie bitte ab.",
        becomes: ["Wenn Sie nicht kommen können, sagen Sie bitte ab."]),
      .bad(
        "⟦Sollte⟧ der Schlüssel verloren sein, ist das schlimm.",
        becomes: ["Wenn der Schlüssel verloren ist, dann ist das schlimm."]),
      .bad(
        "⟦Fehlen⟧ Belege, schreiben wir Ihnen.",
        becomes: ["Wenn Belege fehlen, schreiben wir Ihnen."]),
      .bad(
        "⟦Reichen⟧ Sie die Belege nicht ein, können wir nichts zahlen.",
        becomes: ["Wenn Sie die Belege nicht einreichen, können wir nichts zahlen."]),
      .bad(
        "⟦Wird⟧ die Miete nicht gezahlt, so endet der Vertrag.",
        becomes: ["Wenn die Miete nicht gezahlt wird, endet der Vertrag."]),
      .good("Ruhen Sie sich aus, bleiben Sie zu Hause."),
      .good("Bleibt gesund, dann sehen wir uns bald."),
      .good("War der Hof früher offen, ist er heute zu."),
      .good("Wenn Belege fehlen, schreiben wir Ihnen."),
      .good("Sollten Sie das nicht lieber lassen?"),
      .good("Sollte es regnen und die Halle geschlossen sein, fällt der Kurs aus."),
      .good("Sollte der Wirt kommen, hätten wir ein Zimmer."),
      .good("Sie sollten den Brief lesen, bevor Sie ihn unterschreiben."),
    ])

  func findings(in sentence: Sentence, of analysis: Analysis) -> [Finding] {
    let first = sentence.tokens.lowerBound
    guard let suggestion = ConditionRewrite(analysis).suggestion(for: sentence) else { return [] }
    return [
      Finding(
        rule: description.id, severity: description.severity,
        message: "Hier beginnt eine Bedingung. Sagen Sie das mit „wenn“.",
        range: analysis.tokens[first].range, suggestions: [suggestion])
    ]
  }
}
