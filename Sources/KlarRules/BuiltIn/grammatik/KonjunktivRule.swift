internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds the second subjunctive where it is not a matter of courtesy.
struct KonjunktivRule: Rule {
  let description = RuleDescription(
    id: "konjunktiv", title: "Konjunktiv", category: .grammatik, severity: .hint,
    why: """
      „Würde“, „wäre“ und „könnte“ lassen offen, was wirklich gilt. Wer Deutsch lernt, kennt diese \
      Formen spät.
      """,
    source: "BITV 2.0, Anlage 2 Teil 2 (kein Konjunktiv)",
    examples: KonjunktivRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    analysis.runningVerbComplexes.compactMap { complex in
      guard complex.mood == .subjunctive2, let finite = complex.finite,
        !LetterCues.standard[.wish].contains(analysis.form(finite).folded),
        !isPolite(analysis.sentences[analysis.clauses[complex.clause].sentence], analysis)
      else { return nil }
      let range = analysis.tokens[finite].range
      return Finding(
        rule: description.id, severity: description.severity,
        message:
          "„\(analysis.text.string(range))“ ist ein Konjunktiv. Schreiben Sie, was gilt oder was "
          + "geschieht, zum Beispiel „kann“ statt „könnte“.", range: range)
    }
  }

  /// Whether the sentence asks or thanks, where the form is only kind.
  private func isPolite(_ sentence: Sentence, _ analysis: Analysis) -> Bool {
    analysis.has(.polite, in: sentence.tokens)
  }
}

extension KonjunktivRule {
  private static let examples: [RuleExample] = [
    .bad("Der Antrag ⟦wäre⟧ sonst zu spät.", becomes: []),
    .bad("Sie ⟦könnten⟧ das Geld noch bekommen.", becomes: []),
    .good("Könnten Sie uns bitte anrufen?"),
    .good("Wir würden uns über eine Antwort freuen."),
    .good("Wir möchten Ihnen helfen."),
    .good("Sie können das Geld noch bekommen."),
  ]
}
