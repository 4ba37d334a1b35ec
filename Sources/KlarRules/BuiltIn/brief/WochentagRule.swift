internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds dates whose day of the week is another one.
struct WochentagRule: Rule {
  let description = RuleDescription(
    id: "wochentag", title: "Wochentag passt nicht zum Datum", category: .brief, scope: .letter,
    severity: .error,
    why: """
      Wenn Wochentag und Datum sich widersprechen, weiß niemand, welcher Tag gilt. Wer dem falschen \
      glaubt, versäumt den Termin oder die Frist.
      """,
    source: "Merkblatt Behördenbriefe (Schweizerische Bundeskanzlei), Termine und Fristen nennen",
    examples: [
      .bad(
        "Guten Tag,\n\nbitte kommen Sie am ⟦Donnerstag, 27. März 2026⟧, zu uns.\n",
        becomes: []),
      .good("Guten Tag,\n\nbitte kommen Sie am Freitag, 27. März 2026, zu uns.\n"),
      .good("Guten Tag,\n\nbitte kommen Sie am Donnerstag, 27. März, zu uns.\n"),
    ])

  func findings(in analysis: Analysis) -> [Finding] {
    analysis.entities.compactMap { entity in
      guard entity.kind == .date || entity.kind == .deadline,
        let written = WrittenDate(analysis.text.string(entity.range)),
        let date = written.calendarDate,
        let name = entity.tokens.first(where: { Weekday(analysis.form($0).text) != nil }),
        let weekday = written.weekday, weekday != date.weekday
      else { return nil }
      let range = analysis.tokens[name].range
      return finding(
        range.union(entity.range),
        "Der \(date.words) ist ein \(date.weekday.name), kein \(weekday.name). Prüfen Sie, ob der "
          + "Wochentag oder das Datum stimmt.")
    }
  }
}
