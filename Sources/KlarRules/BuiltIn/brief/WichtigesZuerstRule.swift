internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds letters that come to the point only behind their first third.
struct WichtigesZuerstRule: Rule {
  let description = RuleDescription(
    id: "wichtiges-zuerst", title: "Das Wichtigste steht hinten", category: .brief, scope: .letter,
    severity: .hint,
    why: """
      Die meisten lesen den Anfang am genauesten. Dort gehört hin, was entschieden ist oder was zu tun \
      ist; Gründe und Vorgeschichte folgen.
      """,
    source: "Hamburg, Zehn Regeln für Amtsschreiben, Wichtigstes zuerst",
    examples: WichtigesZuerstRule.examples)

  func findings(in analysis: Analysis) -> [Finding] {
    let sentences = analysis.sentences.filter {
      $0.isRunningText && [.body, .list, .reasons, .operativePart].contains($0.part)
    }
    guard analysis.part(.salutation) != nil || analysis.part(.operativePart) != nil,
      sentences.count >= Self.shortest, !announces(analysis),
      let place = point(of: analysis, in: sentences), place * 3 >= sentences.count
    else { return [] }
    let isDecision = isDecision(sentences[place], analysis)
    let third = place * 3 >= sentences.count * 2 ? "im letzten Drittel" : "in der Mitte"
    return [
      finding(
        sentences[place].range,
        isDecision
          ? "Die Entscheidung steht erst \(third). Beginnen Sie den Brief damit und nennen Sie danach "
            + "die Gründe."
          : "Was die Leserin oder der Leser tun soll, steht erst \(third). Beginnen Sie den Brief damit."
      )
    ]
  }

  /// Letters below this number of sentences are read to the end.
  private static let shortest = 9

  /// The first sentence that decides or demands.
  private func point(of analysis: Analysis, in sentences: [Sentence]) -> Int? {
    let decision = sentences.indices.first { isDecision(sentences[$0], analysis) }
    let demand = analysis.demands(in: sentences).first {
      let tokens = sentences[$0.sentence].tokens
      return $0.isDuty || analysis.hasDate(in: tokens) || analysis.has(.urgent, in: tokens)
        || !analysis.entities(in: tokens, [.deadline]).isEmpty
    }
    return [decision, demand?.sentence].compactMap { $0 }.min()
  }

  private func isDecision(_ sentence: Sentence, _ analysis: Analysis) -> Bool {
    sentence.part == .operativePart || analysis.decides(sentence)
  }

  /// Whether the subject already says what the letter is about to do.
  private func announces(_ analysis: Analysis) -> Bool {
    guard let subject = analysis.part(.subject) else { return false }
    return analysis.sentences(in: subject.range).contains {
      analysis.has(.decisionWord, in: $0.tokens)
        || $0.tokens.contains { analysis.tokens[$0].kind == .placeholder }
    }
  }
}

extension WichtigesZuerstRule {
  private static let history =
    "Guten Tag,\n\nSie haben uns im Mai geschrieben. Wir haben den Brief gelesen. Er kam am Montag an. "
    + "Wir haben dann das Haus besucht. Das Dach ist alt. Der Keller ist nass. Die Treppe ist steil. "
    + "Das Tor ist breit. "

  private static let examples: [RuleExample] = [
    .bad(history + "⟦Wir lehnen Ihren Antrag ab.⟧\n", becomes: []),
    .bad(history + "⟦Sie müssen den Keller bis zum 27. März 2026 räumen.⟧\n", becomes: []),
    .bad(history + "⟦Bitte räumen Sie den Keller schnellstmöglich.⟧\n", becomes: []),
    .good(history + "Bitte räumen Sie bei Regen den Keller.\n"),
    .good(
      "Guten Tag,\n\nwir lehnen Ihren Antrag ab. Sie haben uns im Mai geschrieben. Wir haben den Brief "
        + "gelesen. Er kam am Montag an. Wir haben dann das Haus besucht. Das Dach ist alt. Der Keller ist "
        + "nass. Die Treppe ist steil. Das Tor ist breit.\n"),
    .good("Guten Tag,\n\nSie haben uns geschrieben. Wir lehnen Ihren Antrag ab.\n"),
  ]
}
