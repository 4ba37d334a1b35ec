internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds articles, adjectives and nouns whose forms do not go together, and cases that a preposition does
/// not have.
struct BeugungRule: Rule {
  let description = RuleDescription(
    id: "beugung", title: "Falsche Endung", category: .rechtschreibung,
    severity: .warning,
    why: """
      Eine falsche Endung hält beim Lesen auf und macht unsicher, welche Wörter zusammengehören.
      """,
    source: "Amtliche Schulgrammatik: Kongruenz und Rektion (Duden, Die Grammatik)",
    examples: [
      .bad(
        "Das steht in § 3 ⟦des Mietvertrag⟧.", becomes: ["Das steht in § 3 des Mietvertrags."]),
      .bad("Das gilt auch für ⟦einen kleine Wohnung⟧.", becomes: []),
      .bad(
        "Wir entscheiden gemäß ⟦Ihres Antrags⟧.",
        becomes: ["Wir entscheiden gemäß Ihrem Antrag."]),
      .bad(
        "Kommen Sie mit ⟦den alten Ausweis⟧ zu uns.",
        becomes: ["Kommen Sie mit dem alten Ausweis zu uns."]),
      .bad(
        "Gegenüber ⟦des Vorjahres⟧ sinkt der Beitrag.",
        becomes: ["Gegenüber dem Vorjahr sinkt der Beitrag."]),
      .bad(
        "Räumen Sie den Keller entsprechend ⟦der Vorgaben⟧ aus.",
        becomes: ["Räumen Sie den Keller entsprechend den Vorgaben aus."]),
      .bad(
        "Wir haben die Wohnung ⟦Ihre Tochter⟧ gesehen.",
        becomes: ["Wir haben die Wohnung Ihrer Tochter gesehen."]),
      .bad("Es geht aus ⟦dem im Vertrag genannten Plänen⟧ hervor.", becomes: []),
      .bad(
        "Für ⟦das laufenden Jahr⟧ zahlen Sie nichts.",
        becomes: ["Für das laufende Jahr zahlen Sie nichts."]),
      .bad(
        "Das liegt in ⟦Ihrem neuem Garten⟧.", becomes: ["Das liegt in Ihrem neuen Garten."]),
      .bad("Wir haben den Plan nach ⟦einen alten Muster⟧ gezeichnet.", becomes: []),
      .bad(
        "Der Bus fährt aufgrund ⟦neuen Pläne⟧ nicht.",
        becomes: ["Der Bus fährt aufgrund neuer Pläne nicht."]),
      .bad(
        "Das gilt nach einer Frist von ⟦sechs Monate⟧.",
        becomes: ["Das gilt nach einer Frist von sechs Monaten."]),
      .bad(
        "In ⟦den letzten drei Monate⟧ hat es oft geregnet.", becomes: []),
      .bad("Wir haben ⟦keinen Antrags⟧ von Ihnen.", becomes: []),
      .bad("Wir haben noch nicht ⟦entscheiden⟧.", becomes: []),
      .bad("Die Bücher sind bis Mai ⟦abgeben⟧.", becomes: []),
      .bad(
        "Wir bitten Sie, die Bücher ⟦abgeben⟧.", becomes: ["Wir bitten Sie, die Bücher abzugeben."]),
      .good("Er hat sein Rad im Hof stehen. Sie sind einkaufen. Wir haben es vergessen."),
      .good(
        "Wir lehnen den Antrag auf gesetzlicher Grundlage ab, den Antrag auf gelbem Papier auch."),
      .good("Der Bus fährt wegen neuer Pläne von zehn Prozent der Linien nicht."),
      .good("Zu Beginn jeden Jahres legen wir mit zwei Drittel der Stimmen den Plan fest."),
      .good("Die für diese entwickelte Pläne gelten."),
      .good("Wir lassen die Abteilung Ihren Antrag prüfen."),
      .good("Wir entscheiden gemäß Ihrem Antrag."),
      .good("Leider hat die Verwaltung Ihre Rechnung verloren."),
      .good("Der Betrag ist gegenüber der Rechnung höher, entgegen der Meldung vom Mai."),
      .good("Schreiben Sie uns eine kurze Email."),
      .good("Die Frist, die Anträge haben, ist kurz."),
      .good("Das ist Aufgabe des Bundesverwaltungsamts."),
    ])

  func findings(in analysis: Analysis) -> [Finding] {
    let search = InflectionErrors(analysis)
    let phrases = analysis.sentences.flatMap { sentence in
      search.phrases(in: sentence).filter { isSpelledRight($0, analysis) }
        .map { finding($0, analysis) }
    }
    let genitives = GenitiveErrors(analysis).phrases.map { finding($0, analysis) }
    let forms = VerbFormErrors(analysis)
    let verbs = analysis.sentences.flatMap { sentence in
      forms.conflicts(in: sentence).map { finding($0, analysis) }
    }
    return (phrases + genitives + verbs).sorted { $0.range < $1.range }
  }

  /// Whether no word of a phrase is misspelled, and so perhaps of another gender: "eine Email".
  private func isSpelledRight(_ phrase: InflectionErrors.Phrase, _ analysis: Analysis) -> Bool {
    if case .preposition = phrase.conflict { return true }
    return phrase.tokens.allSatisfy {
      Speller.standard.check(analysis.form($0).text, swiss: true) == .known
    }
  }

  private func finding(_ phrase: InflectionErrors.Phrase, _ analysis: Analysis) -> Finding {
    finding(phrase.tokens, phrase.correction, analysis) { words, advice in
      switch phrase.conflict {
      case .noun, .adjective:
        "In „\(words)“ passen die Endungen nicht zusammen. Prüfen Sie die Wörter."
      case .preposition(let token, let governed):
        "Nach „\(analysis.form(token).text)“ steht der \(governed.germanName).\(advice)"
      }
    }
  }

  private func finding(_ phrase: GenitiveErrors.Phrase, _ analysis: Analysis) -> Finding {
    finding(phrase.tokens, phrase.correction, analysis) { words, advice in
      "„\(words)“ gehört zu „\(analysis.form(phrase.noun).text)“ und steht im Genitiv.\(advice)"
    }
  }

  private func finding(_ conflict: VerbFormErrors.Conflict, _ analysis: Analysis) -> Finding {
    let range = analysis.tokens[conflict.infinitive].range
    let right = conflict.corrections.map { "„\($0)“" }
    return finding(
      range,
      "„\(analysis.form(conflict.infinitive).text)“ passt nicht zu "
        + "„\(analysis.form(conflict.helper).text)“. Meinen Sie \(enumerated(right, "oder"))?",
      suggestions: conflict.correction.map {
        [Suggestion("„\($0)“ schreiben", .review, edits: [TextEdit(range, $0)])]
      } ?? [])
  }

  /// A finding whose message knows the wrong words and the advice what to write instead, if any.
  private func finding(
    _ tokens: Range<Int>, _ correction: [Int: String], _ analysis: Analysis,
    message: (_ words: String, _ advice: String) -> String
  ) -> Finding {
    let edits = correction.map { TextEdit(analysis.tokens[$0].range, $1) }
      .sorted { $0.range < $1.range }
    let range = analysis.range(of: tokens)
    let right = edits.applied(to: analysis.text, in: range).inOneLine
    return finding(
      range,
      message(
        analysis.words(of: tokens).inOneLine, edits.isEmpty ? "" : " Schreiben Sie „\(right)“."),
      suggestions: edits.isEmpty
        ? [] : [Suggestion("„\(right)“ schreiben", .review, edits: edits)])
  }
}

extension GrammaticalCase {
  fileprivate var germanName: String {
    switch self {
    case .nominative: "Nominativ"
    case .genitive: "Genitiv"
    case .dative: "Dativ"
    case .accusative: "Akkusativ"
    }
  }
}
