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
      .bad(
        head("4. März 2026") + "bitte kommen Sie am ⟦27. Februar 2026⟧ ins Rathaus.\n", becomes: []),
      .bad(head("4. März 2026") + "die Frist endet am ⟦27. Februar 2026⟧.\n", becomes: []),
      .bad(
        head("4. März 2026") + "rufen Sie uns ⟦bis zum 27. Februar 2026⟧ an.\n", becomes: []),
      .bad(
        head("4. März 2026")
          + "wir bitten um Rückgabe des Schlüssels ⟦bis zum 27. Februar 2026⟧.\n",
        becomes: []),
      .bad(
        head("4. März 2026") + "die Führung findet am ⟦27. Februar 2026⟧ statt.\n", becomes: []),
      .good(head("4. März 2026") + "die Frist endete am 27. Februar 2026.\n"),
      .good(head("4. März 2026") + "die Frist ist am 27. Februar 2026 abgelaufen.\n"),
      .good(
        head("4. März 2026")
          + "bitte schicken Sie uns den Pass, der bis zum 27. Februar 2026 galt.\n"),
      .good(head("4. März 2026") + "bitte kommen Sie am 27. März 2026 ins Rathaus.\n"),
      .good(head("4. März 2026") + "bitte schicken Sie uns den Ausweis bis zum 27. März 2026.\n"),
      .good(head("4. März 2026") + "Ihr Ausweis war bis zum 27. Februar 2026 gültig.\n"),
    ])

  func findings(in analysis: Analysis) -> [Finding] {
    guard let today = analysis.ownDate else { return [] }
    func past(_ days: [Entity], _ message: String) -> [Finding] {
      days.filter { isPast($0, today, analysis) }.map {
        finding(
          $0.range,
          "\(message) vor dem Datum des Briefs (\(today.words)). Prüfen Sie beide Daten.")
      }
    }
    let days = SetDays(analysis)
    return analysis.sentences.filter(\.isRunningText).flatMap { sentence in
      past(days.deadlines(in: sentence), "Diese Frist endet")
        + past(days.appointments(in: sentence), "Dieser Tag liegt")
    }.sorted { $0.range < $1.range }
  }

  private func isPast(_ entity: Entity, _ today: CalendarDate, _ analysis: Analysis) -> Bool {
    WrittenDate(analysis.text.string(entity.range))?.calendarDate.map { $0 < today } ?? false
  }

  private static func head(_ date: String) -> String {
    "Stadt Beispiel\nMarkt 1\n00123 Beispiel\n\nFrau\nEva Muster\nWeg 2\n00123 Beispiel\n\n"
      + "Datum: \(date)\n\nIhr Ausweis\n\nSehr geehrte Frau Muster,\n\n"
  }
}
