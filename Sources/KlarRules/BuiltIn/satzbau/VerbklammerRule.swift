internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds verbs whose two halves stand far apart.
struct VerbklammerRule: AdjustableRule {
  let description = RuleDescription(
    id: "verbklammer", title: "Weite Verbklammer", category: .satzbau, severity: .hint,
    why: """
      Das zweite Stück des Verbs trägt oft den Sinn. Steht es weit hinten, muss man sich alles davor \
      merken, ohne zu wissen, worum es geht.
      """,
    source: "Wolfer 2017, Verständlichkeit von Rechtstexten (Blickbewegungen); Wiesbaden und GfdS, "
      + "Leitsätze, Schachtelsätze",
    examples: VerbklammerRule.examples)
  /// The words that may stand between the two halves.
  private let limit: Int

  init(limit: Int = 8) { self.limit = limit }

  var thresholds: [String: Int] { ["hint": limit] }

  func adjusted(to thresholds: [String: Int]) -> VerbklammerRule {
    VerbklammerRule(limit: thresholds["hint"] ?? limit)
  }

  /// The words of the longest sentence that is not too long as a whole.
  private static let longestSentence = 20

  /// The words of a stretch; a date, an account number or a citation is read as one.
  private func words(between tokens: Range<Int>, in analysis: Analysis) -> Int {
    let units = analysis.entities(in: tokens, [.date, .iban, .paragraph, .reference, .phone])
    let inside = units.reduce(0) { sum, unit in
      sum + unit.tokens.clamped(to: tokens).count { analysis.tokens[$0].isWord } - 1
    }
    return tokens.count { analysis.tokens[$0].isWord } - inside
  }

  func findings(in analysis: Analysis) -> [Finding] {
    analysis.runningVerbComplexes.compactMap { complex in
      guard complex.placement == .first || complex.placement == .second,
        let finite = complex.finite, !complex.isElliptic,
        let end = complex.tokens.first(where: { $0 > finite + 1 }),
        end != complex.particle || isOfVerb(end, complex, in: analysis)
      else { return nil }
      let count = words(between: finite + 1..<end, in: analysis)
      let sentence = analysis.sentences[analysis.clauses[complex.clause].sentence]
      // A longer sentence must be divided first, and then reads otherwise.
      guard count > limit, words(between: sentence.tokens, in: analysis) <= Self.longestSentence
      else { return nil }
      let pieces = [finite, end].map { analysis.tokens[$0].range }
      let words = pieces.map { analysis.text.string($0) }
      return Finding(
        rule: description.id, severity: description.severity,
        message:
          "Zwischen „\(words[0])“ und „\(words[1])“ stehen \(count) Wörter. Teilen Sie den Satz, "
          + "oder lassen Sie weg, was dazwischen nicht nötig ist.",
        range: pieces[0].union(pieces[1]), parts: pieces)
    }
  }

  /// Whether a particle and its verb make one that exists, and no preposition before takes it: "von zu Hause
  /// aus".
  private func isOfVerb(_ particle: Int, _ complex: VerbComplex, in analysis: Analysis) -> Bool {
    guard let verb = complex.verb, !verb.isComposed else { return false }
    guard Self.postpositions.contains(analysis.form(particle).folded) else { return true }
    let before = analysis.tokens.indices.prefix(particle).reversed().prefix {
      analysis.tokens[$0].isWord && analysis.tags[$0] != .appr && analysis.tags[$0] != .apprart
    }
    let preposition = (before.last ?? particle) - 1
    return preposition < 0 || !["von", "vom"].contains(analysis.form(preposition).folded)
  }

  /// What may end a phrase with "von".
  private static let postpositions: Set<String> = ["aus", "an", "her"]
}

extension VerbklammerRule {
  private static let examples: [RuleExample] = [
    .bad(
      "Wir ⟦haben⟧ den Brief der Schule über die Reise nach Kiel im Mai ⟦gelesen⟧.",
      becomes: []),
    .bad(
      "Ihr Kind ⟦kann⟧ am Montag und am Dienstag nach der Schule in der Halle ⟦turnen⟧.",
      becomes: []),
    .bad(
      "Wir ⟦schicken⟧ das Buch über die Reise nach Kiel im Mai von morgen an ⟦zurück⟧.",
      becomes: []),
    .good("Fragen Sie bitte in Ruhe und ohne Sorge alle Kinder von Ihrem Platz aus."),
    .good("Melden Sie sich in der Woche nach Ostern oder nach Pfingsten von der Schule her."),
    .good("Wir haben den Brief von Ihrer Schule bekommen. Er handelt von der Reise im Mai."),
    .good("Wir rufen Sie am Montag nach der Schule an."),
    .good("Ich weiß, dass Sie den Brief von Ihrer Schule in Kiel über die Reise bekommen haben."),
  ]
}
