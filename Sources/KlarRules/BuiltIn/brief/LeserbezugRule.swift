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
    let roles = ReaderRoles.standard.names(in: analysis)
    guard !roles.isEmpty else { return [] }
    let places = analysis.authorsSentences.flatMap { sentence -> [Range<Int>] in
      // What a law says of everybody is not said of the reader alone.
      guard analysis.entities(in: sentence.tokens, [.paragraph]).isEmpty else { return [] }
      return sentence.tokens.compactMap { token in
        let form = analysis.form(token)
        guard form.casing == .capitalized, roles.contains(form.folded),
          let article = article(of: token, in: sentence, analysis),
          Self.isSingular(analysis.form(article).folded, form.folded)
        else { return nil }
        return article..<token + 1
      }
    }
    return places.prefix(1).map { tokens in
      let noun = analysis.tokens[tokens.upperBound - 1].range
      let range = analysis.tokens[tokens.lowerBound].range.union(noun)
      let words = "\(analysis.form(tokens.lowerBound).text) \(analysis.text.string(noun))"
      return finding(
        range,
        "Meinen Sie mit „\(words)“ die Person, an die der Brief geht? Dann schreiben Sie „Sie“ oder "
          + "„Ihr“.")
    }
  }

  /// How far an article may stand before its noun: "der im März eingereiste Antragsteller".
  private static let reach = 12

  /// The article of a noun: the word before it, or before the attributes between them.
  private func article(of noun: Int, in sentence: Sentence, _ analysis: Analysis) -> Int? {
    guard noun > sentence.tokens.lowerBound else { return nil }
    guard analysis.tags[noun - 1] == .adja else { return noun - 1 }
    let before = max(sentence.tokens.lowerBound, noun - Self.reach)..<noun - 1
    return before.last { token in
      analysis.tags[token] == .art && !analysis.tags[token + 1].isNoun
    }
  }

  /// Whether article and noun are about one person: "der Antragsteller", not "die Antragsteller".
  private static func isSingular(_ article: String, _ noun: String) -> Bool {
    switch article {
    case "der", "dem", "des", "den": !noun.hasSuffix("innen")
    case "die": noun.hasSuffix("in") || noun.hasSuffix("igte") || noun.hasSuffix("ige")
    case "seitens": true
    default: false
    }
  }
}

extension LeserbezugRule {
  private static let examples: [RuleExample] = [
    .bad(
      "Guten Tag,\n\nIhr Antrag ist da. Leider hat ⟦der Antragsteller⟧ keinen Ausweis geschickt.\n",
      becomes: []),
    .bad(
      "Guten Tag,\n\nIhr Antrag ist da. ⟦Der im Mai eingezogene Antragsteller⟧ wohnt allein.\n",
      becomes: []),
    .bad(
      "Guten Tag,\n\nIhr Fahrzeug hat kein Schild. ⟦Der Halter⟧ muss es abmelden.\n", becomes: []),
    .bad(
      "Bauantrag vom 3. Mai\n\nSehr geehrte Frau Muster,\n\nes fehlt ein Plan. ⟦Dem Antragsteller⟧ fällt das "
        + "leicht.\n\nMit freundlichen Grüßen\n", becomes: []),
    .good("Guten Tag,\n\nIhr Antrag ist da. Der Halter des Fahrzeugs ist verzogen.\n"),
    .good("Guten Tag,\n\nIhr Antrag ist da. Leider haben Sie keinen Ausweis geschickt.\n"),
    .good("Guten Tag,\n\nIhr Antrag ist da. Die Antragsteller aus der Stadt kommen zuerst dran.\n"),
    .good("Guten Tag,\n\nwir haben dem Antragsteller geschrieben und Sie als Nachbarn gefragt.\n"),
  ]
}
