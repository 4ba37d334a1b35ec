internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds a letter's own authority in the third person.
struct AbsenderRule: Rule {
  let description = RuleDescription(
    id: "absender", title: "Eigene Stelle in der dritten Person", category: .brief,
    scope: .letter, severity: .hint,
    why: """
      Wer „die Behörde“ liest, fragt sich, ob eine andere Stelle gemeint ist. „Wir“ ist kürzer und klar.
      """,
    source:
      "Hamburg, Zehn Regeln für Amtsschreiben; Bürgernahe Verwaltungssprache (BBB-Arbeitshandbuch)",
    examples: AbsenderRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    let names = names(in: analysis)
    guard analysis.part(.salutation) != nil, !names.isEmpty else { return [] }
    let place = analysis.authorsSentences.lazy.filter {
      analysis.entities(in: $0.tokens, [.paragraph]).isEmpty
    }.flatMap(\.tokens).first { isActor($0, names, analysis) }
    return place.map { token in
      let tokens = token - 1..<token + 1
      return finding(
        analysis.range(of: tokens),
        "Meinen Sie mit „\(analysis.words(of: tokens).inOneLine)“ Ihre eigene Stelle? Dann schreiben Sie "
          + "„wir“.")
    }.map { [$0] } ?? []
  }

  /// The nouns by which the letterhead names the authority.
  private func names(in analysis: Analysis) -> Set<String> {
    guard let sender = analysis.part(.sender) else { return [] }
    return Set(
      analysis.sentences(in: sender.range).flatMap(\.tokens).map { analysis.form($0) }
        .filter {
          $0.casing == .capitalized && LetterCues.standard[.authority].contains($0.folded)
        }.map(\.folded))
  }

  /// Whether a noun names the authority, with an article and its verb beside it.
  private func isActor(_ noun: Int, _ names: Set<String>, _ analysis: Analysis) -> Bool {
    guard noun > 1, noun + 1 < analysis.tokens.count, names.contains(analysis.form(noun).folded),
      ["der", "die", "das"].contains(analysis.form(noun - 1).folded),
      analysis.tags[noun - 1] == .art,
      NounPhraseChunker(analysis).phrase(at: noun - 1, until: noun + 1)?.readings.cases
        .contains(.nominative) ?? false
    else { return false }
    if analysis.tags[noun + 1].isFinite { return true }
    let before = analysis.tags[noun - 2]
    return (before.isFinite || before == .kous)
      && ![.ne, .nn, .art].contains(analysis.tags[noun + 1])
  }
}

extension AbsenderRule {
  private static let head =
    "Stadt Beispiel\nBürgeramt\nMarkt 1\n00123 Beispiel\n\nFrau\nEva Muster\nWeg 2\n00123 Beispiel\n\n"
    + "Ihr neuer Ausweis\n\nSehr geehrte Frau Muster,\n\n"

  private static let examples: [RuleExample] = [
    .bad(head + "Ihr Ausweis ist fertig. ⟦Das Bürgeramt⟧ hat ihn im Mai bestellt.\n", becomes: []),
    .bad(head + "Ihr Ausweis fehlt. Im Mai hat ⟦das Bürgeramt⟧ ihn bestellt.\n", becomes: []),
    .good(head + "Ihr Ausweis ist fertig. Wir haben ihn im Mai bestellt.\n"),
    .good(head + "Ihr Ausweis ist fertig. Das Standesamt hat uns geschrieben.\n"),
    .good(head + "Ihr Ausweis ist fertig. Das Bürgeramt der Nachbarstadt hat geschrieben.\n"),
  ]
}
