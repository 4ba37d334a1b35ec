internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds notices that still count three days for the post.
struct BekanntgabeTagRule: Rule {
  let description = RuleDescription(
    id: "bekanntgabe-tag", title: "Bekanntgabe am dritten Tag", category: .brief, scope: .letter,
    severity: .warning,
    why: """
      Seit dem 1. Januar 2025 gilt ein Bescheid, der mit der Post kommt, erst am vierten Tag nach der \
      Aufgabe zur Post als bekannt gegeben. Eine zu kurze Frist in der Belehrung ist falsch.
      """,
    source:
      "§ 41 Absatz 2 VwVfG, § 37 Absatz 2 SGB X, § 122 Absatz 2 AO (Postrechtsmodernisierungsgesetz)",
    examples: [
      .bad(
        "Guten Tag,\n\nder Bescheid gilt am ⟦dritten Tag nach der Aufgabe zur Post⟧ als bekannt gegeben.\n",
        becomes: [
          "Guten Tag,\n\nder Bescheid gilt am vierten Tag nach der Aufgabe zur Post als bekannt gegeben.\n"
        ]),
      .good(
        "Guten Tag,\n\nder Bescheid gilt am vierten Tag nach der Aufgabe zur Post als bekannt gegeben.\n"
      ),
      .good("Guten Tag,\n\nam dritten Tag nach der Impfung ist der Arm wieder gut.\n"),
    ])

  func findings(in analysis: Analysis) -> [Finding] {
    if let date = analysis.ownDate, date.year < 2025 { return [] }
    return analysis.sentences.filter { !$0.part.isFurniture }.compactMap { sentence in
      let words = analysis.words(sentence.tokens)
      for place in words.indices.dropLast(4) {
        guard let new = Self.numbers[words[place]],
          ["tag", "tage", "tages"].contains(words[place + 1]),
          words[place + 2] == "nach",
          let post = words[place...].prefix(7).firstIndex(of: "post") ?? posting(words, place + 3)
        else { continue }
        let start = sentence.tokens.lowerBound
        let range = analysis.tokens[start + place].range
        return finding(
          range.union(analysis.tokens[start + post].range),
          "Seit dem 1. Januar 2025 ist es der vierte Tag nach der Aufgabe zur Post (Bund und die meisten "
            + "Länder). Prüfen Sie, ob für Sie noch der dritte Tag gilt.",
          suggestions: [
            Suggestion("„\(new)“ schreiben", .review, edits: [TextEdit(range, new)])
          ])
      }
      return nil
    }
  }

  /// The place of "Absendung" or "Aufgabe" behind "nach".
  private func posting(_ words: [String], _ place: Int) -> Int? {
    words[place...].prefix(2).firstIndex { LetterCues.standard[.posting].contains($0) }
  }

  private static let numbers = [
    "dritten": "vierten", "dritte": "vierte", "drei": "vier", "3.": "4.",
  ]
}

extension LetterPart.Kind {
  /// Whether nobody reads it as part of the letter's message.
  var isFurniture: Bool { self == .pageFurniture || self == .sender || self == .address }
}
