internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds the ways to write women and men in one word that an authority does not want.
///
/// Which are wanted differs from Land to Land, so profiles leave it off. Each style has a threshold
/// of its own: so many of them in a letter are let pass.
struct GenderFormRule: AdjustableRule {
  let description = RuleDescription(
    id: "gender-form", title: "Genderform mit Sonderzeichen", category: .form, scope: .letter,
    severity: .warning,
    why: """
      Stern, Doppelpunkt, Unterstrich und großes I gehören nicht zur amtlichen Rechtschreibung. Manche \
      Länder schließen sie in Briefen aus, andere Stellen empfehlen sie.
      """,
    source: "Rat für deutsche Rechtschreibung, 26. März 2021; AGO Bayern § 22 Absatz 5",
    examples: GenderFormRule.examples)
  let thresholds: [String: Int]

  init(_ thresholds: [String: Int] = [:]) {
    let none = GenderForm.Style.allCases.map { ($0.rawValue, 0) }
    self.thresholds = Dictionary(uniqueKeysWithValues: none)
      .merging(thresholds) { $1 }
  }

  func adjusted(to thresholds: [String: Int]) -> GenderFormRule {
    GenderFormRule(self.thresholds.merging(thresholds) { $1 })
  }

  func findings(in analysis: Analysis) -> [Finding] {
    let forms = Dictionary(grouping: GenderForm.all(in: analysis), by: \.style)
    return forms.filter { $1.count > thresholds[$0.rawValue] ?? 0 }.flatMap { $1 }.map { form in
      finding(
        form.range,
        "„\(analysis.text.string(form.range))“ ist hier nicht erwünscht. Nennen Sie beide („Bürgerinnen und "
          + "Bürger“) oder wählen Sie ein neutrales Wort.")
    }
  }
}

extension GenderFormRule {
  private static let examples: [RuleExample] = [
    .bad("Guten Tag,\n\nalle ⟦Bürger*innen⟧ sind da.\n", becomes: []),
    .bad("Guten Tag,\n\njeder ⟦Helfer_in⟧ und jede ⟦Schüler/-in⟧ sind da.\n", becomes: []),
    .good("Guten Tag,\n\nalle Bürgerinnen und Bürger sind da.\n"),
    .good("Guten Tag,\n\ndie Innenstadt und das Büro: in der Mitte.\n"),
  ]
}
