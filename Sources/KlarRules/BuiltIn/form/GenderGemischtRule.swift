internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds letters that mix several ways to name women and men with one word.
struct GenderGemischtRule: Rule {
  let description = RuleDescription(
    id: "gender-gemischt", title: "Gemischte Genderformen", category: .form, scope: .letter,
    severity: .hint,
    why: "Mehrere Schreibweisen in einem Brief wirken wie ein Versehen und stören beim Lesen.",
    source:
      "Rat für deutsche Rechtschreibung, Beschluss vom 26. März 2021 (einheitlich und lesbar)",
    examples: GenderGemischtRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    let forms = GenderForm.all(in: analysis)
    guard let first = forms.first,
      let other = forms.first(where: { $0.style != first.style })?.range
        ?? GenderPair.first(in: analysis)
    else { return [] }
    let places = [first.range, other].sorted()
    let words = places.map { "„\(analysis.text.string($0).inOneLine)“" }
    return [
      finding(
        places[1],
        "Der Brief mischt \(enumerated(words)). Bleiben Sie bei einer Schreibweise, am besten bei beiden "
          + "Wörtern („Bürgerinnen und Bürger“) oder einem neutralen Wort.")
    ]
  }
}

extension GenderGemischtRule {
  private static let examples: [RuleExample] = [
    .bad("Guten Tag,\n\nalle Bürger*innen und alle ⟦Helfer:innen⟧ sind da.\n", becomes: []),
    .bad("Guten Tag,\n\ndie LehrerInnen und jede ⟦Schüler/-in⟧ sind da.\n", becomes: []),
    .bad(
      "Guten Tag,\n\nalle Mieter*Innen und ⟦Nachbarinnen und Nachbarn⟧ sind da.\n", becomes: []),
    .good("Guten Tag,\n\nalle Bürger*innen und alle Helfer*innen sind da.\n"),
    .good("Guten Tag,\n\nalle Bürgerinnen und Bürger sind da. Die Innenstadt ist offen.\n"),
  ]
}
