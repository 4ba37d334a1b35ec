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
      .bad("Das steht in § 3 ⟦des Mietvertrag⟧.", becomes: []),
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
    return (phrases + genitives).sorted { $0.range < $1.range }
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
