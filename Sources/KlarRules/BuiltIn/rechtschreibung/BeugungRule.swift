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
      .good("Wir entscheiden gemäß Ihrem Antrag."),
      .good("Der Betrag ist gegenüber der Rechnung höher, entgegen der Meldung vom Mai."),
      .good("Schreiben Sie uns eine kurze Email."),
      .good("Die Frist, die Anträge haben, ist kurz."),
      .good("Das ist Aufgabe des Bundesverwaltungsamts."),
    ])

  func findings(in analysis: Analysis) -> [Finding] {
    let search = InflectionErrors(analysis)
    return analysis.sentences.flatMap { sentence in
      search.phrases(in: sentence).filter { isSpelledRight($0, analysis) }
        .map { finding($0, analysis) }
    }
  }

  /// Whether no word of a phrase is misspelled, and so perhaps of another gender: "eine Email".
  private func isSpelledRight(_ phrase: InflectionErrors.Phrase, _ analysis: Analysis) -> Bool {
    if case .preposition = phrase.conflict { return true }
    return phrase.tokens.allSatisfy {
      Speller.standard.check(analysis.form($0).text, swiss: true) == .known
    }
  }

  private func finding(_ phrase: InflectionErrors.Phrase, _ analysis: Analysis) -> Finding {
    let edits = phrase.correction.map { TextEdit(analysis.tokens[$0].range, $1) }
      .sorted { $0.range < $1.range }
    let range = analysis.range(of: phrase.tokens)
    let right = edits.applied(to: analysis.text, in: range).inOneLine
    return Finding(
      rule: description.id, severity: description.severity,
      message: message(phrase, right, analysis), range: range,
      suggestions: edits.isEmpty
        ? [] : [Suggestion("„\(right)“ schreiben", .review, edits: edits)])
  }

  private func message(
    _ phrase: InflectionErrors.Phrase, _ right: String, _ analysis: Analysis
  ) -> String {
    let words = analysis.words(of: phrase.tokens).inOneLine
    switch phrase.conflict {
    case .noun, .adjective:
      return "In „\(words)“ passen die Endungen nicht zusammen. Prüfen Sie die Wörter."
    case .preposition(let token, let governed):
      let advice = phrase.correction.isEmpty ? "" : " Schreiben Sie „\(right)“."
      return "Nach „\(analysis.form(token).text)“ steht der \(governed.germanName).\(advice)"
    }
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
