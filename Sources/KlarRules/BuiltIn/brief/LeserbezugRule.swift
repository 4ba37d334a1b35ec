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
    guard !roles.single.isEmpty || !roles.plural.isEmpty else { return [] }
    let places = analysis.authorsSentences.flatMap { sentence -> [Range<Int>] in
      // What a law says of everybody is not said of the reader alone.
      guard analysis.entities(in: sentence.tokens, [.paragraph]).isEmpty else { return [] }
      return sentence.tokens.compactMap { token in
        let form = analysis.form(token)
        guard form.casing == .capitalized, let article = article(of: token, in: sentence, analysis)
        else { return nil }
        let word = analysis.form(article).folded
        let isOne =
          roles.single.contains(form.folded) && Self.isSingular(word, form.folded)
        let areAll =
          roles.plural.contains(form.folded) && article == token - 1
          && ["die", "der", "den"].contains(word)
          && !isLimited(token, in: sentence, analysis)
        return isOne || areAll ? article..<token + 1 : nil
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

  /// Whether what follows tells whose or which ones: "die Erziehungsberechtigten der anderen Kinder".
  private func isLimited(_ noun: Int, in sentence: Sentence, _ analysis: Analysis) -> Bool {
    let next = noun + 1
    guard next + 1 < sentence.tokens.upperBound else { return false }
    let word = analysis.form(next).folded
    switch analysis.tags[next] {
    case .art, .pposat, .pdat, .piat, .pis, .adja: return word.hasSuffix("er") || word == "des"
    case .appr, .apprart: return ["von", "vom", "aus", "mit", "ohne"].contains(word)
    case .comma: return analysis.tags[next + 1] == .prels
    default: return false
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
    .bad(
      "Guten Tag,\n\nIhr Kind kommt in die Schule. ⟦Die Erziehungsberechtigten⟧ müssen dabei sein.\n",
      becomes: []),
    .bad(
      "Sehr geehrte Frau Muster,\n\n⟦der Antragsteller⟧ hat den Plan vergessen. Wir schreiben Ihnen bald.\n",
      becomes: []),
    .bad(
      "Guten Tag,\n\nIhr Gesuch ist da. Leider haben ⟦die Gesuchstellenden⟧ den Plan vergessen.\n",
      becomes: []),
    .good(
      "Sehr geehrte Frau Muster,\n\nder Antragsteller will bauen. Sie sind Nachbarin, wir fragen Sie.\n"
    ),
    .good(
      "Guten Tag,\n\nIhr Kind ist gesund. Die Erziehungsberechtigten anderer Kinder sind da.\n"),
    .good("Guten Tag,\n\nIhr Antrag ist da. Der Halter des Fahrzeugs ist verzogen.\n"),
    .good("Guten Tag,\n\nIhr Antrag ist da. Leider haben Sie keinen Ausweis geschickt.\n"),
    .good("Guten Tag,\n\nIhr Antrag ist da. Die Antragsteller aus der Stadt kommen zuerst dran.\n"),
    .good("Guten Tag,\n\nwir haben dem Antragsteller geschrieben und Sie als Nachbarn gefragt.\n"),
  ]
}
