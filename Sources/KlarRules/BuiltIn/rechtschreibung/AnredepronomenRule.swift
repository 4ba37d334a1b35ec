internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds "ihr", "ihnen" and "sie" with a small letter for the reader: "Senden Sie uns ihren Vertrag".
struct AnredepronomenRule: Rule {
  let description = RuleDescription(
    id: "anredepronomen", title: "„Sie“ und „sie“, „Ihr“ und „ihr“", category: .rechtschreibung,
    scope: .letter,
    severity: .warning,
    why:
      "„Ihr Antrag“ ist der Antrag der Person, die den Brief liest, „ihr Antrag“ der einer anderen.",
    source: "Amtliches Regelwerk der deutschen Rechtschreibung, Fassung 2024, § 65",
    examples: AnredepronomenRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    let address = SmallAddress(analysis)
    return analysis.authorsSentences.flatMap { sentence in
      address.tokens(in: sentence).map { token in
        let range = analysis.tokens[token].range
        let right = analysis.form(token).text.withCapital
        return finding(
          range, "Wer den Brief liest, ist „Sie“. Meinen Sie „\(right)“ mit großem Anfang?",
          suggestions: [
            Suggestion("„\(right)“ schreiben", .review, edits: [TextEdit(range, right)])
          ])
      }
    }
  }
}

extension AnredepronomenRule {
  private static let examples: [RuleExample] = [
    .bad(
      "Guten Tag,\n\nbitte senden Sie uns ⟦ihren⟧ Vertrag bis Montag.\n",
      becomes: ["Guten Tag,\n\nbitte senden Sie uns Ihren Vertrag bis Montag.\n"]),
    .bad(
      "Guten Tag,\n\nbitte senden ⟦sie⟧ uns den Vertrag.\n",
      becomes: ["Guten Tag,\n\nbitte senden Sie uns den Vertrag.\n"]),
    .bad(
      "Guten Tag,\n\nam Montag stehen wir ⟦ihnen⟧ gern bei.\n",
      becomes: ["Guten Tag,\n\nam Montag stehen wir Ihnen gern bei.\n"]),
    .bad(
      "Guten Tag,\n\nwir danken für ⟦ihren⟧ Anruf vom Mai.\n",
      becomes: ["Guten Tag,\n\nwir danken für Ihren Anruf vom Mai.\n"]),
    .good("Guten Tag,\n\nin ihrem Brief hat die Schule uns gefragt.\n"),
    .good("Bitte geben Sie ihr Bescheid."),
    .good("Guten Tag,\n\nbitte senden Sie uns Ihren Vertrag bis Montag.\n"),
    .good("Guten Tag,\n\nbitte senden Sie den Kindern ihren Vertrag.\n"),
    .good("Guten Tag,\n\nIhre Tochter ist da. Bitte senden Sie uns ihren Vertrag.\n"),
  ]
}
