internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds blanks that are missing or too many.
struct LeerzeichenRule: Rule {
  let description = RuleDescription(
    id: "leerzeichen", title: "Leerzeichen", category: .rechtschreibung, severity: .hint,
    why: "Fehlende und überzählige Leerzeichen machen Zahlen und Satzzeichen schwer zu erkennen.",
    source: "DIN 5008 (Abstände vor und hinter Zeichen)",
    examples: [
      .bad(
        "Das steht in ⟦§12⟧ der Satzung.", becomes: ["Das steht in § 12 der Satzung."]),
      .bad(
        "Die Karte gilt am ⟦Markt ,⟧ aber nicht im Bad.",
        becomes: ["Die Karte gilt am Markt, aber nicht im Bad."]),
      .good("Mehr steht unter www.beispiel.de/§12 und in Abs.3.pdf."),
      .good("Das steht in § 12 Abs. 3 der Satzung, die am Markt aushängt."),
      .good("Die Karte gilt am Markt ... und im Bad."),
    ])

  func findings(in analysis: Analysis) -> [Finding] {
    let search = SpacingErrors(analysis)
    let places = analysis.sentences.filter(\.isRunningText).flatMap {
      search.places(in: $0.range).prefix(Self.most)
    }
    return places.map {
      let words = analysis.text.string($0.range).inOneLine
      let right = $0.edits.applied(to: analysis.text, in: $0.range).inOneLine
      return finding(
        $0.range, "In „\(words)“ sind die Leerzeichen falsch. Schreiben Sie „\(right)“.",
        suggestions: [Suggestion("„\(right)“ schreiben", .review, edits: $0.edits)])
    }
  }

  /// So many places of one sentence are told: each report repeats the sentence for each of them.
  private static let most = 50
}
