internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds demands whose deadline is a period or a vague word, and no day.
struct FristOhneDatumRule: Rule {
  let description = RuleDescription(
    id: "frist-ohne-datum", title: "Frist ohne Datum", category: .brief, scope: .letter,
    severity: .hint,
    why: """
      „Innerhalb von zwei Wochen“ muss man ausrechnen, und „umgehend“ versteht jeder anders. Ein Datum \
      ist für alle gleich.
      """,
    source: "Kanton Basel-Stadt, Stilregeln (was, bis wann, an welche Stelle, was passiert sonst)",
    examples: FristOhneDatumRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    let example = DeadlineExample(analysis.ownDate)
    let ends = EndDays(analysis)
    let sentences = analysis.sentences.filter(\.isRunningText)
    let urgent = Set(analysis.demands(in: sentences).map(\.sentence))
    let isExplained = sentences.contains { explains($0, analysis) }
    return sentences.indices.compactMap { place in
      let sentence = sentences[place]
      let day = CountedBackDay(in: sentence, of: analysis, ends: ends)
      let near = near(place, sentences)
      if let day, day.date.map({ !names($0, near, analysis) }) ?? false {
        return finding(for: day, analysis)
      }
      guard !near.contains(where: { analysis.hasDayToCome(in: $0.tokens) }) else { return nil }
      if let open = OpenPeriods(analysis).first(in: sentence) {
        return isExplained ? nil : finding(for: open.period, open.start, example, analysis)
      }
      return day.map { finding(for: $0, analysis) }
        ?? (urgent.contains(place) ? vague(in: sentence, example, analysis) : nil)
    }
  }

  /// Whether a sentence says when the period begins: "Die Frist beginnt, wenn der Brief ankommt".
  private func explains(_ sentence: Sentence, _ analysis: Analysis) -> Bool {
    analysis.verbComplexes(of: sentence).contains {
      LetterCues.standard[.starting].contains($0.lemma)
        && analysis.has(.limit, in: sentence.tokens)
    }
  }

  /// A sentence and the next one, whose day may be meant; items of a decision stand for themselves.
  private func near(_ place: Int, _ sentences: [Sentence]) -> ArraySlice<Sentence> {
    sentences[place...].prefix(sentences[place].part == .operativePart ? 1 : 2)
  }

  private func names(
    _ day: CalendarDate, _ sentences: ArraySlice<Sentence>, _ analysis: Analysis
  ) -> Bool {
    sentences.flatMap { analysis.entities(in: $0.tokens, [.date, .deadline]) }.contains {
      WrittenDate(analysis.text.string($0.range))?.calendarDate == day
    }
  }

  /// A demand whose only deadline is a vague word.
  private func vague(
    in sentence: Sentence, _ example: DeadlineExample, _ analysis: Analysis
  ) -> Finding? {
    guard analysis.entities(in: sentence.tokens, [.deadline]).isEmpty,
      let place = LetterCues.standard[.urgent].first(in: analysis.words(sentence.tokens))
    else { return nil }
    let start = sentence.tokens.lowerBound
    let range = analysis.range(of: start + place.lowerBound..<start + place.upperBound)
    return finding(
      range,
      "„\(analysis.text.string(range).inOneLine)“ ist keine klare Frist. Nennen Sie ein Datum, zum "
        + "Beispiel „\(example.lastDay(of: WrittenPeriod("zwei Wochen")))“.")
  }

  /// A request for a day that is counted back from another: "zwei Monate vor dem Ende".
  private func finding(for day: CountedBackDay, _ analysis: Analysis) -> Finding {
    let example = day.date.map { ", zum Beispiel „bis zum \($0.words)“" } ?? ""
    return finding(
      day.range,
      "„\(analysis.text.string(day.range).inOneLine)“ muss man ausrechnen. Nennen Sie das "
        + "Datum\(example).")
  }

  private func finding(
    for period: Entity, _ start: OpenPeriods.Start, _ example: DeadlineExample,
    _ analysis: Analysis
  ) -> Finding {
    let words = analysis.text.string(period.range).inOneLine
    let length = WrittenPeriod(words)
    switch start {
    case .arrival:
      return finding(
        period.range,
        "Wann endet „\(words)“? Nennen Sie die Regel und ein Beispiel: "
          + "„\(example.reckoning(of: length))“")
    case .knowledge(let last):
      let range = period.range.union(analysis.tokens[last].range)
      return finding(
        range,
        "Ab wann zählt „\(analysis.text.string(range).inOneLine)“? Schreiben Sie zum Beispiel "
          + "„\(words), nachdem Sie davon erfahren haben“.")
    case .event:
      return finding(
        period.range,
        "Ab wann zählt „\(words)“? Sagen Sie, womit die Zeit beginnt, oder nennen Sie das Datum.")
    case .unknown:
      return finding(
        period.range,
        "Ab wann zählt „\(words)“? Nennen Sie ein Datum, zum Beispiel "
          + "„\(example.lastDay(of: length))“.")
    }
  }
}

extension FristOhneDatumRule {
  private static let examples: [RuleExample] = [
    .bad(
      "Guten Tag,\n\nbitte schicken Sie uns den Vertrag ⟦innerhalb von zwei Wochen⟧.\n", becomes: []
    ),
    .bad(
      "Guten Tag,\n\nbitte überweisen Sie den Betrag ⟦umgehend⟧ auf unser Konto.\n", becomes: []),
    .bad(
      "Guten Tag,\n\nSie müssen das Formular ⟦innerhalb eines Monats⟧ nach Zugang dieses Briefs einreichen.\n",
      becomes: []),
    .bad(
      "Guten Tag,\n\nIhnen wird Gelegenheit gegeben, sich ⟦innerhalb von zwei Wochen⟧ nach Zugang dieses "
        + "Briefs zu äußern.\n", becomes: []),
    .bad(
      "Guten Tag,\n\nschicken Sie uns das Formular drei ⟦Wochen vor dem Ende⟧ des Kurses.\n",
      becomes: []),
    .bad(
      "Guten Tag,\n\nwenn Sie den Hund nicht ⟦innerhalb einer Woche⟧ nach Zugang dieses Briefs abmelden, "
        + "rufen wir Sie an.\n", becomes: []),
    .bad(
      "Guten Tag,\n\nSie müssen uns den Umzug ⟦innerhalb von zwei Wochen ab Kenntnis⟧ mitteilen.\n",
      becomes: []),
    .bad(
      "Guten Tag,\n\nSie können sich dazu ⟦innerhalb von 2 Wochen⟧ äußern.\n", becomes: []),
    .bad(
      "Guten Tag,\n\ndas Schuljahr endet am 31. Juli 2026. Die Abmeldung muss zwei ⟦Monate vor Ablauf⟧ des "
        + "Schuljahrs erfolgen.\n", becomes: []),
    .bad(
      "Bescheid über Hundesteuer\n\nSehr geehrte Frau Muster,\n\nVerfügung\n\n1. Die Steuer ist "
        + "⟦innerhalb eines Monats⟧ nach Bekanntgabe zu zahlen.\n2. Der Antrag wird abgelehnt.\n\n"
        + "Begründung\n\nDer Hund ist alt.\n", becomes: []),
    .good(
      "Guten Tag,\n\nwenn Sie umziehen, müssen Sie uns das innerhalb von zwei Wochen mitteilen.\n"),
    .good(
      "Guten Tag,\n\nSie haben 2 Wochen Zeit. Die Frist beginnt, wenn der Brief bei Ihnen ist.\n"),
    .bad("Guten Tag,\n\nSie müssen uns das ⟦binnen drei Tagen⟧ melden.\n", becomes: []),
    .good("Guten Tag,\n\nder Kurs ist drei Wochen vor dem Ende des Jahres voll.\n"),
    .good(
      "Guten Tag,\n\nbitte schicken Sie uns den Vertrag innerhalb von zwei Wochen, also bis zum 27. März "
        + "2026.\n"),
    .good("Guten Tag,\n\nwir melden uns zeitnah bei Ihnen.\n"),
    .good("Guten Tag,\n\nbitte melden Sie sich innerhalb von zwei Wochen nach dem Umzug an.\n"),
  ]
}
