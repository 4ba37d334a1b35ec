internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds decisions without a notice about legal remedies, and notices that lack something.
struct RechtsbehelfRule: Rule {
  let description = RuleDescription(
    id: "rechtsbehelf", title: "Rechtsbehelfsbelehrung", category: .brief, scope: .letter,
    severity: .warning,
    why: """
      Fehlt die Belehrung oder ist sie unvollständig, dauert die Frist ein Jahr statt eines Monats, und \
      die Person erfährt nicht, wie sie sich wehren kann.
      """,
    source: "§ 58 VwGO, § 37 Absatz 6 VwVfG, § 36 SGB X, § 66 SGG, § 356 AO",
    examples: RechtsbehelfRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    guard let notice = RemedyNotice(analysis) else { return missing(in: analysis) }
    guard !notice.isOpen else { return [] }
    let missing = notice.missing
    if !missing.isEmpty {
      return [
        finding(
          notice.range,
          "In der Rechtsbehelfsbelehrung fehlt: \(enumerated(missing)). Lassen Sie sie von der "
            + "Rechtsabteilung prüfen.")
      ]
    }
    guard notice.needsForm, !notice.hasForm else { return [] }
    return [
      finding(
        notice.range,
        "Im Sozialrecht muss die Belehrung auch die Form nennen, zum Beispiel „schriftlich oder zur "
          + "Niederschrift“ (§ 36 SGB X).", severity: .hint)
    ]
  }

  /// A decision that says nowhere how to appeal.
  private func missing(in analysis: Analysis) -> [Finding] {
    let speaks = analysis.sentences.contains { analysis.has(.remedy, in: $0.tokens) }
    guard !speaks, analysis.part(.salutation) != nil, !analysis.isCourtPaper,
      let subject = analysis.part(.subject), isDecision(subject, analysis),
      let place = decision(in: analysis)
    else { return [] }
    return [
      finding(
        place.range,
        "Dieser Bescheid hat keine Rechtsbehelfsbelehrung. Ergänzen Sie, wie, wo und bis wann man sich "
          + "wehren kann.")
    ]
  }

  private func decision(in analysis: Analysis) -> Sentence? {
    analysis.sentences.first {
      $0.isRunningText && ($0.part == .operativePart || analysis.decides($0))
    }
  }

  /// Whether the subject calls the letter itself a decision, not one that it only speaks of.
  private func isDecision(_ subject: LetterPart, _ analysis: Analysis) -> Bool {
    let words = analysis.sentences(in: subject.range).flatMap { analysis.words($0.tokens) }
    return LetterCues.standard[.decisionTitle].occurs(in: words)
      && !LetterCues.standard[.otherDecision].occurs(in: words)
  }
}

extension Analysis {
  /// Whether it comes from a court, whose papers follow other rules.
  var isCourtPaper: Bool { sentences.prefix(40).contains { has(.court, in: $0.tokens) } }
}

extension RechtsbehelfRule {
  private static let start = "Bescheid über Wohngeld\n\nSehr geehrte Frau Muster,\n\n"
  private static let decision = "wir lehnen Ihren Antrag ab."
  private static let full =
    "\n\nRechtsbehelfsbelehrung\n\nGegen diesen Bescheid können Sie innerhalb eines Monats nach Bekanntgabe "
    + "Widerspruch erheben. Der Widerspruch ist schriftlich beim Amt für Wohnen, Markt 1, 00123 Beispiel, zu "
    + "erheben.\n"

  private static let examples: [RuleExample] = [
    .bad(start + "⟦\(decision)⟧ Das Einkommen ist zu hoch.\n", becomes: []),
    .bad(
      start + decision
        + "\n\n⟦Rechtsbehelfsbelehrung\n\nGegen diesen Bescheid können Sie Widerspruch erheben. Der Widerspruch "
        + "ist schriftlich beim Amt für Wohnen, Markt 1, 00123 Beispiel, zu erheben.⟧\n",
      becomes: []),
    .good(start + decision + full),
    .good(
      "Ihr Bescheid vom 4. März\n\nSehr geehrte Frau Muster,\n\nvielen Dank für Ihren Anruf.\n"),
  ]
}
