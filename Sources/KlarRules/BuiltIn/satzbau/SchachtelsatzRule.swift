internal import KlarGerman
internal import KlarLinting

/// Finds sentences with several subordinate clauses, or with one in the middle of another clause.
struct SchachtelsatzRule: SentenceRule {
  let description = RuleDescription(
    id: "schachtelsatz", title: "Schachtelsatz", category: .satzbau, severity: .hint,
    why: """
      Bei einem eingeschobenen Nebensatz muss man sich den Anfang merken, bis der Satz weitergeht. \
      Mehrere Nebensätze nacheinander fordern dasselbe.
      """,
    source: "Wiesbaden und GfdS, Leitsätze für eine bürgerfreundliche Verwaltungssprache, "
      + "Schachtelsätze",
    examples: [
      .bad("⟦Der Antrag, den Sie gestellt haben, liegt uns vor.⟧", becomes: []),
      .bad("⟦Wir helfen Ihnen, wenn Sie uns sagen, was Ihnen fehlt.⟧", becomes: []),
      .good("Wir helfen Ihnen, wenn Ihnen etwas fehlt."),
      .good("Bringen Sie Ihren Ausweis, ein Foto und die Karte mit."),
    ])

  func findings(in sentence: Sentence, of analysis: Analysis) -> [Finding] {
    let outline = ClauseOutline(sentence, of: analysis)
    let count = outline.subordinates.count + (outline.hasVerbFirstCondition ? 1 : 0)
    let hasInsertion = outline.hasInsertion
    guard count > 1 || hasInsertion else { return [] }
    return [
      Finding(
        rule: description.id, severity: count > 2 || count > 1 && hasInsertion ? .warning : .hint,
        message: count > 1 ? Self.manyClauses(count) : Self.insertion, range: sentence.range,
        suggestions: SplitRewrite(analysis).suggestions(for: sentence))
    ]
  }

  private static let insertion =
    "Mitten in diesem Satz steht ein Nebensatz. Stellen Sie ihn ans Ende oder machen Sie zwei Sätze."

  private static func manyClauses(_ count: Int) -> String {
    "Dieser Satz hat \(count) Nebensätze. Machen Sie mehrere Sätze daraus."
  }
}
