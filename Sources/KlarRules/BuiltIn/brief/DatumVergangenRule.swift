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
      .good(head("4. März 2026") + "bitte kommen Sie am 27. März 2026 ins Rathaus.\n"),
      .good(head("4. März 2026") + "bitte schicken Sie uns den Ausweis bis zum 27. März 2026.\n"),
      .good(head("4. März 2026") + "Ihr Ausweis war bis zum 27. Februar 2026 gültig.\n"),
    ])

  func findings(in analysis: Analysis) -> [Finding] {
    guard let today = analysis.ownDate else { return [] }
    let sentences = analysis.authorsSentences
    let deadlines = analysis.demands(in: sentences).flatMap { demand in
      analysis.entities(in: sentences[demand.sentence].tokens, [.deadline])
        .filter { isPast($0, today, analysis) }.map {
          finding(
            $0.range,
            "Diese Frist endet vor dem Datum des Briefs (\(today.words)). Prüfen Sie beide Daten.")
        }
    }
    let visits = sentences.flatMap { appointments(in: $0, analysis) }
      .filter { isPast($0, today, analysis) }.map {
        finding(
          $0.range,
          "Dieser Tag liegt vor dem Datum des Briefs (\(today.words)). Prüfen Sie beide Daten.")
      }
    return (deadlines + visits).sorted { $0.range < $1.range }
  }

  private func isPast(_ entity: Entity, _ today: CalendarDate, _ analysis: Analysis) -> Bool {
    WrittenDate(analysis.text.string(entity.range))?.calendarDate.map { $0 < today } ?? false
  }

  /// The days on which the reader is asked to come: "kommen Sie am 03.05.2026".
  private func appointments(in sentence: Sentence, _ analysis: Analysis) -> [Entity] {
    let clauses = analysis.verbComplexes(of: sentence).filter {
      analysis.asks($0) && Self.visits.contains($0.lemma)
    }.map { analysis.clauses[$0.clause].tokens }
    return analysis.entities(in: sentence.tokens, [.date]).filter { date in
      let (start, end) = (date.tokens.lowerBound, date.tokens.upperBound)
      return clauses.contains { $0.contains(start) } && start > sentence.tokens.lowerBound
        && analysis.form(start - 1).folded == "am"
        && end < sentence.tokens.upperBound && analysis.tags[end] != .adja
    }
  }

  private static let visits: Set<String> = ["kommen", "vorbeikommen", "erscheinen", "vorsprechen"]

  private static func head(_ date: String) -> String {
    "Stadt Beispiel\nMarkt 1\n00123 Beispiel\n\nFrau\nEva Muster\nWeg 2\n00123 Beispiel\n\n"
      + "Datum: \(date)\n\nIhr Ausweis\n\nSehr geehrte Frau Muster,\n\n"
  }
}
