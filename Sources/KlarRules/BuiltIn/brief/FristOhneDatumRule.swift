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
    let sentences = analysis.authorsSentences
    let asked = analysis.demands(in: sentences).compactMap { demand in
      hasDate(near: demand.sentence, sentences, analysis)
        ? nil : finding(in: sentences[demand.sentence], of: analysis)
    }
    let ordered = analysis.sentences.filter { $0.part == .operativePart && $0.isRunningText }
      .filter { analysis.addresses($0.tokens) && !analysis.hasDate(in: $0.tokens) }
      .compactMap { period(in: $0, of: analysis) }
    let counted = sentences.indices.compactMap { place in
      hasDate(near: place, sentences, analysis)
        ? nil : countedBack(in: sentences[place], of: analysis)
    }
    return (asked + ordered + counted).sorted { $0.range < $1.range }
  }

  /// Whether a day stands in a sentence or in the next one.
  private func hasDate(near place: Int, _ sentences: [Sentence], _ analysis: Analysis) -> Bool {
    sentences[place...].prefix(2).contains { analysis.hasDate(in: $0.tokens) }
  }

  private func finding(in sentence: Sentence, of analysis: Analysis) -> Finding? {
    if !analysis.entities(in: sentence.tokens, [.deadline]).isEmpty {
      return period(in: sentence, of: analysis)
    }
    guard let place = LetterCues.standard[.urgent].first(in: analysis.words(sentence.tokens)) else {
      return nil
    }
    let start = sentence.tokens.lowerBound
    let range = analysis.tokens[start + place.lowerBound].range
      .union(analysis.tokens[start + place.upperBound - 1].range)
    return finding(
      range,
      "„\(analysis.text.string(range))“ ist keine klare Frist. Nennen Sie ein Datum, zum Beispiel „bis "
        + "Freitag, 27. März 2026“.")
  }

  /// A request for a day that is counted back from another: "zwei Monate vor dem Ende".
  private func countedBack(in sentence: Sentence, of analysis: Analysis) -> Finding? {
    let isAsked = analysis.verbComplexes.contains {
      guard sentence.tokens.contains($0.main) else { return false }
      if case .modal(_, "müssen") = $0.modality { return analysis.addresses(sentence.tokens) }
      return analysis.asks($0)
    }
    guard isAsked,
      let place = LetterCues.standard[.countedBack].first(in: analysis.words(sentence.tokens))
    else { return nil }
    let start = sentence.tokens.lowerBound
    let range = analysis.range(of: start + place.lowerBound..<start + place.upperBound)
    return finding(
      range,
      "„\(analysis.text.string(range).inOneLine)“ muss man ausrechnen. Nennen Sie das Datum.")
  }

  private func period(in sentence: Sentence, of analysis: Analysis) -> Finding? {
    analysis.entities(in: sentence.tokens, [.deadline]).first { !$0.isLastDay(analysis) }
      .flatMap { finding(for: $0, in: sentence, of: analysis) }
  }

  /// The finding for a period, unless it begins with an event that nobody knows yet.
  private func finding(
    for period: Entity, in sentence: Sentence, of analysis: Analysis
  ) -> Finding? {
    let rest = analysis.words(period.tokens.upperBound..<sentence.tokens.upperBound)
    let words = analysis.text.string(period.range)
    if let opener = rest.first(where: { $0 != "," }), Self.openers.contains(opener) {
      let isLetter = rest.prefix(5).contains { word in
        Self.arrivals.contains { word.hasPrefix($0) }
      }
      guard isLetter else { return nil }
      return finding(
        period.range,
        "Wann endet „\(words)“? Nennen Sie die Regel und ein Beispiel: „Wenn der Brief am 2. März bei "
          + "Ihnen ankommt, haben Sie bis zum … Zeit.“")
    }
    return finding(
      period.range,
      "„\(words)“ muss man ausrechnen. Nennen Sie ein Datum, zum Beispiel „bis Freitag, 27. März 2026“."
    )
  }

  private static let openers = [
    "nach", "nachdem", "ab", "seit", "vor", "bevor", "von", "vom", "des",
  ]
  /// Beginnings of words for the day on which a letter comes.
  private static let arrivals = ["zugang", "erhalt", "zustellung", "bekanntgabe", "eingang"]
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
    .good("Guten Tag,\n\nder Kurs ist drei Wochen vor dem Ende des Jahres voll.\n"),
    .good(
      "Guten Tag,\n\nbitte schicken Sie uns den Vertrag innerhalb von zwei Wochen, also bis zum 27. März "
        + "2026.\n"),
    .good("Guten Tag,\n\nwir melden uns zeitnah bei Ihnen.\n"),
    .good("Guten Tag,\n\nbitte melden Sie sich innerhalb von zwei Wochen nach dem Umzug an.\n"),
  ]
}
