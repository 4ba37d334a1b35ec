internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds letters that name nobody to ask: no person, telephone or e-mail.
struct AnsprechpartnerRule: Rule {
  let description = RuleDescription(
    id: "ansprechpartner", title: "Niemand zum Fragen", category: .brief, scope: .letter,
    severity: .hint,
    why:
      "Wer eine Frage hat, braucht einen Namen und eine Telefonnummer. Sonst bleibt der Brief liegen.",
    source: "DIN 5008, Informationsblock; Hamburg, Zehn Regeln für Amtsschreiben (Vor- und Zuname)",
    examples: AnsprechpartnerRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    guard analysis.hasHead, let salutation = analysis.part(.salutation),
      !analysis.entities.contains(where: { $0.kind == .phone || $0.kind == .email }),
      !analysis.sentences.contains(where: { analysis.has(.contact, in: $0.tokens) }),
      !analysis.hasPlaceholder(in: TextRange(0, salutation.range.lower))
    else { return [] }
    let place = analysis.part(.informationBlock) ?? salutation
    return [
      finding(
        place.range,
        "In diesem Brief steht weder Telefonnummer noch E-Mail-Adresse. Nennen Sie, wen man fragen kann "
          + "und wie man die Person erreicht.")
    ]
  }
}

extension AnsprechpartnerRule {
  private static let head =
    "Stadt Beispiel\nMarkt 1\n00123 Beispiel\n\nFrau\nEva Muster\nWeg 2\n00123 Beispiel\n\n"
  private static let text =
    "Ihr neuer Ausweis\n\nSehr geehrte Frau Muster,\n\nIhr Ausweis ist fertig.\n\n"
    + "Mit freundlichen Grüßen\n"

  private static let examples: [RuleExample] = [
    .bad(head + "⟦Datum: 4. März 2026⟧\n\n" + text, becomes: []),
    .good(head + "Telefon: 0555 1234-10\nDatum: 4. März 2026\n\n" + text),
    .good("Sehr geehrte Frau Muster,\n\nIhr Ausweis ist fertig.\n"),
  ]
}
