internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds enclosures that the text names and no list has, and the other way round.
struct AnlagenRule: Rule {
  let description = RuleDescription(
    id: "anlagen", title: "Anlagen", category: .brief, scope: .letter, severity: .hint,
    why: """
      Wer den Brief bekommt, prüft an der Liste, ob alles dabei ist. Wer ihn verschickt, vergisst nichts.
      """,
    source: "DIN 5008, Anlagenvermerk",
    examples: AnlagenRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    guard analysis.part(.salutation) != nil, analysis.part(.closing) != nil else { return [] }
    let list = EnclosureList(analysis)
    guard let list else { return unlisted(in: analysis) }
    if let count = list.count, !list.items.isEmpty, count != list.items.count {
      return [
        finding(
          list.heading,
          "Hier steht die Zahl \(count), die Liste hat aber \(list.items.count) "
            + "\(list.items.count == 1 ? "Eintrag" : "Einträge"). Prüfen Sie die Anlagen.")
      ]
    }
    return unnamed(list, in: analysis)
  }

  private func unlisted(in analysis: Analysis) -> [Finding] {
    guard !analysis.parts.contains(where: { $0.kind == .enclosures }) else { return [] }
    for sentence in analysis.authorsSentences {
      let words = analysis.words(sentence.tokens)
      // "Ihrem Antrag beigefügt" is about what the reader enclosed.
      let isTheirs =
        LetterCues.standard[.readersOwn].occurs(in: words)
        || words.contains("fügen") && words.contains("sie")
      guard !isTheirs, let place = LetterCues.standard[.enclosure].first(in: words) else {
        continue
      }
      let start = sentence.tokens.lowerBound
      return [
        finding(
          analysis.tokens[start + place.lowerBound].range
            .union(analysis.tokens[start + place.upperBound - 1].range),
          "Der Text nennt eine Anlage, am Ende des Briefs steht aber keine Liste. Ergänzen Sie dort „Anlage“ "
            + "und den Namen des Papiers.")
      ]
    }
    return []
  }

  private func unnamed(_ list: EnclosureList, in analysis: Analysis) -> [Finding] {
    let text = analysis.sentences.filter {
      $0.range.upper <= list.heading.lower && $0.part != .sender
    }
    let isNamed = text.contains { analysis.has(.enclosureWord, in: $0.tokens) }
    let stems = Set(text.flatMap { analysis.words($0.tokens) }.filter { $0.utf8.count > 4 })
    let isMentioned = list.words.contains { word in
      stems.contains { $0.hasPrefix(word.prefix(6)) || word.hasSuffix($0) || $0.hasSuffix(word) }
    }
    guard !isNamed, !isMentioned, !list.words.isEmpty else { return [] }
    return [
      finding(
        list.heading,
        "Diese Anlage kommt im Text nicht vor. Sagen Sie im Brief, was sie ist und was man damit tun soll."
      )
    ]
  }
}

extension AnlagenRule {
  private static let start = "Guten Tag, Frau Muster,\n\n"
  private static let end = "\n\nMit freundlichen Grüßen\n\nEva Beispiel\n"

  private static let examples: [RuleExample] = [
    .bad(start + "⟦anbei⟧ erhalten Sie den Plan der Straße." + end, becomes: []),
    .bad(
      start + "anbei erhalten Sie zwei Pläne." + end + "\n⟦Anlagen: 3⟧\nPlan Nord\nPlan Süd\n",
      becomes: []),
    .bad(
      start + "wir danken Ihnen für den Anruf." + end + "\n⟦Anlage⟧\nMerkblatt Hunde\n", becomes: []
    ),
    .good(start + "anbei erhalten Sie den Plan der Straße." + end + "\nAnlage\nPlan der Straße\n"),
    .good(start + "wir danken Ihnen für den Anruf." + end),
    .good(start + "die Pläne, die Sie Ihrem Antrag beigefügt haben, sind gut." + end),
  ]
}
