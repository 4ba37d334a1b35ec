internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds the reader in the third person in a letter that says "Sie".
struct LeserbezugRule: Rule {
  let description = RuleDescription(
    id: "leserbezug", title: "Leserin oder Leser in der dritten Person", category: .brief,
    scope: .letter, severity: .hint,
    why: """
      Wer „der Antragsteller“ liest, muss erst erkennen, dass er selbst gemeint ist. „Sie“ ist kürzer \
      und klarer.
      """,
    source:
      "Hamburg, Zehn Regeln für Amtsschreiben; Bürgernahe Verwaltungssprache (BBB-Arbeitshandbuch)",
    examples: LeserbezugRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    guard speaksOfTheirMatter(analysis) else { return [] }
    let roles = LetterCues.standard[.role]
    let places = analysis.authorsSentences.flatMap { sentence -> [Int] in
      // What a law says of everybody is not said of the reader alone.
      guard analysis.entities(in: sentence.tokens, [.paragraph]).isEmpty else { return [] }
      return sentence.tokens.dropFirst().filter { token in
        roles.contains(analysis.form(token).folded) && analysis.form(token).casing == .capitalized
          && Self.isSingular(analysis.form(token - 1).folded, analysis.form(token).folded)
      }
    }
    return places.prefix(Self.most).map { token in
      let range = analysis.tokens[token - 1].range.union(analysis.tokens[token].range)
      return finding(
        range,
        "Meinen Sie mit „\(analysis.text.string(range))“ die Person, an die der Brief geht? Dann schreiben "
          + "Sie „Sie“ oder „Ihr“.")
    }
  }

  private static let most = 3

  /// Whether the letter is to the person who applied or objected, rather than to someone else.
  private func speaksOfTheirMatter(_ analysis: Analysis) -> Bool {
    analysis.authorsSentences.contains { sentence in
      zip(sentence.tokens, sentence.tokens.dropFirst()).contains { first, next in
        let word = analysis.form(first)
        guard word.text.hasPrefix("Ihr"), word.folded.utf8.count <= 5 else { return false }
        let noun = analysis.form(next).folded
        return noun.utf8.firstRange(of: "antrag".utf8) != nil || noun.hasPrefix("widerspruch")
      }
    }
  }

  /// Whether article and noun are about one person: "der Antragsteller", not "die Antragsteller".
  private static func isSingular(_ article: String, _ noun: String) -> Bool {
    switch article {
    case "der", "dem", "des", "den": !noun.hasSuffix("innen")
    case "die": noun.hasSuffix("in") || noun.hasSuffix("igte") || noun.hasSuffix("ige")
    default: false
    }
  }
}

extension LeserbezugRule {
  private static let examples: [RuleExample] = [
    .bad(
      "Guten Tag,\n\nIhr Antrag ist da. Leider hat ⟦der Antragsteller⟧ keinen Ausweis geschickt.\n",
      becomes: []),
    .good("Guten Tag,\n\nIhr Antrag ist da. Leider haben Sie keinen Ausweis geschickt.\n"),
    .good("Guten Tag,\n\nIhr Antrag ist da. Die Antragsteller aus der Stadt kommen zuerst dran.\n"),
    .good("Guten Tag,\n\nwir haben dem Antragsteller geschrieben und Sie als Nachbarn gefragt.\n"),
  ]
}
