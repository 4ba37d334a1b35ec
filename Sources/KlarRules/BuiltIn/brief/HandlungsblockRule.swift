internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds letters that want something and do not say until when, where, or what happens otherwise.
struct HandlungsblockRule: Rule {
  let description = RuleDescription(
    id: "handlungsblock", title: "Was ist zu tun?", category: .brief, scope: .letter,
    severity: .hint,
    why: """
      Wer etwas tun muss, braucht vier Angaben an einer Stelle: was, bis wann, wo und was sonst \
      passiert. Fehlt eine, kommen Rückfragen, oder die Frist verstreicht.
      """,
    source: "Kanton Basel-Stadt, Stilregeln (was, bis wann, an welche Stelle, was passiert sonst)",
    examples: HandlungsblockRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    let sentences = analysis.authorsSentences
    let demands = analysis.demands(in: sentences)
    guard let first = demands.first, let last = demands.last else { return [] }
    let near = sentences[max(0, first.sentence - 3)..<min(sentences.count, last.sentence + 6)]
    let lists = listLines(after: sentences[first.sentence], in: analysis)
    let hasDeadline =
      sentences.contains { !analysis.entities(in: $0.tokens, [.deadline]).isEmpty }
      || near.contains { analysis.has(.when, in: $0.tokens) }
      // A day before the first demand is what happened, not a deadline.
      || sentences[first.sentence...].contains { analysis.hasDate(in: $0.tokens) }
    let hasPlace =
      near.contains { analysis.has(.where, in: $0.tokens) || names($0.tokens, analysis) }
      || lists.contains { names($0.tokens, analysis) }
    let hasConsequence = analysis.sentences.contains { analysis.has(.consequence, in: $0.tokens) }
    var missing: [String] = []
    if !hasDeadline { missing.append("bis wann") }
    // Without a place the reader writes to the sender; that alone is no gap.
    let needsPlace = demands.contains { LetterCues.standard[.placed].contains($0.complex.lemma) }
    if !hasDeadline, needsPlace, !hasPlace { missing.append("wo") }
    if !hasConsequence, demands.contains(where: \.isDuty) { missing.append("was sonst passiert") }
    let isUrgent = demands.contains(where: \.isDuty) || !hasDeadline && needsPlace
    if !missing.isEmpty, isUrgent {
      return [
        finding(
          sentences[first.sentence].range,
          "Hier soll die Leserin oder der Leser etwas tun. Sagen Sie an derselben Stelle auch, "
            + "\(enumerated(missing)).")
      ]
    }
    return scattered(demands, sentences, analysis)
  }

  /// A demand whose only last day stands far behind it.
  private func scattered(
    _ demands: [Demand], _ sentences: [Sentence], _ analysis: Analysis
  ) -> [Finding] {
    let deadlines = sentences.indices.filter { place in
      analysis.entities(in: sentences[place].tokens, [.deadline]).contains {
        $0.isLastDay(analysis)
      }
        && !analysis.words(sentences[place].tokens).contains("gilt")
    }
    guard demands.count == 1, let demand = demands.first, deadlines.count == 1,
      let deadline = deadlines.first, deadline - demand.sentence > Self.reach
    else { return [] }
    let between = demand.sentence + 1..<deadline
    guard !between.contains(where: { sentences[$0].part == .list }) else { return [] }
    return [
      finding(
        sentences[demand.sentence].range,
        "Bis wann das geschehen soll, steht erst \(deadline - demand.sentence) Sätze später. Nennen Sie "
          + "Aufgabe und Frist zusammen.")
    ]
  }

  /// Sentences that may stand between a task and its deadline.
  private static let reach = 6

  private func names(_ tokens: Range<Int>, _ analysis: Analysis) -> Bool {
    !analysis.entities(in: tokens, [.iban, .email, .url, .phone]).isEmpty
      || tokens.contains { analysis.tokens[$0].kind == .placeholder }
  }

  /// The lines that follow a sentence, such as the fields of a bank transfer.
  private func listLines(after sentence: Sentence, in analysis: Analysis) -> [Sentence] {
    Array(analysis.sentences.drop { $0.range.lower <= sentence.range.lower }.prefix(12))
  }
}

extension HandlungsblockRule {
  private static let examples: [RuleExample] = [
    .bad(
      "Guten Tag,\n\n⟦Sie müssen den Mietvertrag einreichen.⟧ Dann prüfen wir den Antrag.\n",
      becomes: []),
    .bad(
      "Guten Tag,\n\n⟦Sie müssen uns den Mietvertrag bis zum 27. März 2026 schicken.⟧ Dann prüfen wir den "
        + "Antrag.\n", becomes: []),
    .good(
      "Guten Tag,\n\nSie müssen uns den Mietvertrag bis zum 27. März 2026 schicken. Sonst lehnen wir den "
        + "Antrag ab.\n"),
    .bad("Guten Tag,\n\n⟦bitte schicken Sie uns den Mietvertrag.⟧ Danke.\n", becomes: []),
    .good("Guten Tag,\n\nbitte beachten Sie die neuen Zeiten.\n"),
    .good("Guten Tag,\n\nwenn Sie möchten, schicken Sie uns ein Bild.\n"),
  ]
}
