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
    let tokens = analysis.authorsSentences.filter {
      analysis.entities(in: $0.tokens, [.paragraph]).isEmpty
    }.flatMap(\.tokens)
    let actor = tokens.first { isActor($0, names, analysis) }.map { ($0 - 1, $0) }
    let other = tokens.lazy.compactMap { noun in
      article(of: noun, names, analysis).map { ($0, noun) }
    }.first
    guard let (first, noun) = [actor, other].compactMap({ $0 }).min(by: { $0.1 < $1.1 }) else {
      return []
    }
    let words = analysis.words(of: first..<noun + 1).inOneLine
    let pronouns = analysis.author == .ich ? "„ich“, „mir“ oder „mich“" : "„wir“ oder „uns“"
    return [
      finding(
        analysis.range(of: first..<noun + 1),
        "Meinen Sie mit „\(words)“ Ihre eigene Stelle? Dann schreiben Sie \(pronouns).")
    ]
  }

  /// The nouns by which the letterhead names the authority.
  private func names(in analysis: Analysis) -> Set<String> {
    let sender = analysis.part(.sender)?.range
    // Word files hold the letterhead in the header of the page.
    let lines = analysis.sentences.filter {
      analysis.blocks[$0.block].zone == .header || sender?.contains($0.range) ?? false
    }
    let words = lines.flatMap(\.tokens).map { analysis.form($0) }
      .filter { $0.text.first?.isUppercase ?? false }.map(\.folded)
    // "Kfz-Zulassungsbehörde" is the "Zulassungsbehörde" of the text.
    let tails = words.compactMap { $0.split(separator: "-").last.map(String.init) }
    return Set((words + tails).filter(LetterCues.standard[.authority].contains))
  }

  /// The article of a noun that names the authority in any case, but not as a place or another one's: "durch
  /// die Untere Baubehörde", not "in der Baubehörde", "die Baubehörde des Kreises".
  private func article(of noun: Int, _ names: Set<String>, _ analysis: Analysis) -> Int? {
    let office = analysis.form(noun).folded
    guard noun > 1, noun + 1 < analysis.tokens.count, names.contains(office),
      LetterCues.standard[.office].contains(office),
      !Self.attributes.contains(analysis.tags[noun + 1]),
      !["in", "von", "für", "("].contains(analysis.form(noun + 1).folded)
    else { return nil }
    let first = analysis.tags[noun - 1] == .adja ? noun - 2 : noun - 1
    guard first > 0, analysis.tags[first] == .art,
      analysis.form(first).folded.hasPrefix("d"),
      !LetterCues.standard[.placeOpener].contains(analysis.form(first - 1).folded)
    else { return nil }
    return first
  }

  /// Tags of words that tell which of several authorities it is.
  private static let attributes: Set<Tag> = [.ne, .nn, .art, .pposat, .card, .comma, .kon]

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
    .bad(head + "Ihr Ausweis ist fertig. Er wurde durch ⟦das Bürgeramt⟧ bestellt.\n", becomes: []),
    .bad(
      head + "Ihr Ausweis fehlt. Bitte melden Sie ⟦dem Bürgeramt⟧ sofort den Fund.\n", becomes: []),
    .good(head + "Ihr Ausweis liegt in dem Bürgeramt bereit. Kommen Sie in das Bürgeramt.\n"),
    .good(head + "Ihr Ausweis ist fertig. Wir haben ihn im Mai bestellt.\n"),
    .good(head + "Ihr Ausweis ist fertig. Das Standesamt hat uns geschrieben.\n"),
    .good(head + "Ihr Ausweis ist fertig. Das Bürgeramt der Nachbarstadt hat geschrieben.\n"),
  ]
}
