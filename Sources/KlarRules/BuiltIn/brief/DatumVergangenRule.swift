internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds deadlines that end before the letter's own date.
struct DatumVergangenRule: Rule {
  let description = RuleDescription(
    id: "datum-vergangen", title: "Frist vor dem Datum des Briefs", category: .brief,
    scope: .letter, severity: .warning,
    why: """
      Eine Frist, die schon vorbei ist, wenn der Brief geschrieben wird, stammt meist aus einem alten \
      Brief. Niemand kann sie einhalten.
      """,
    source: "Merkblatt Behördenbriefe (Schweizerische Bundeskanzlei), Termine und Fristen nennen",
    examples: [
      .bad(
        head("4. März 2026") + "bitte schicken Sie uns den Ausweis ⟦bis zum 27. Februar 2026⟧.\n",
        becomes: []),
      .good(head("4. März 2026") + "bitte schicken Sie uns den Ausweis bis zum 27. März 2026.\n"),
      .good(head("4. März 2026") + "Ihr Ausweis war bis zum 27. Februar 2026 gültig.\n"),
    ])

  func findings(in analysis: Analysis) -> [Finding] {
    guard let today = analysis.ownDate else { return [] }
    let sentences = analysis.authorsSentences
    return analysis.demands(in: sentences).flatMap { demand in
      analysis.entities(in: sentences[demand.sentence].tokens, [.deadline]).compactMap { entity in
        guard let date = WrittenDate(analysis.text.string(entity.range))?.calendarDate,
          date < today
        else { return nil }
        return finding(
          entity.range,
          "Diese Frist endet vor dem Datum des Briefs (\(today.words)). Prüfen Sie beide Daten.")
      }
    }
  }

  private static func head(_ date: String) -> String {
    "Stadt Beispiel\nMarkt 1\n00123 Beispiel\n\nFrau\nEva Muster\nWeg 2\n00123 Beispiel\n\n"
      + "Datum: \(date)\n\nIhr Ausweis\n\nSehr geehrte Frau Muster,\n\n"
  }
}
