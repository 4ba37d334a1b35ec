internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Finds long insertions in brackets.
struct KlammernRule: AdjustableRule {
  let description = RuleDescription(
    id: "klammern", title: "Lange Klammer", category: .form, scope: .letter, severity: .hint,
    why: """
      Eine lange Klammer unterbricht den Satz. Wer am Ende ankommt, hat den Anfang vergessen; ein \
      eigener Satz ist leichter.
      """,
    source:
      "BITV 2.0, Anlage 2 Teil 2 (keine Klammern); Wiesbaden und GfdS, Leitsätze, Schachtelsätze",
    examples: KlammernRule.examples)
  /// The words that a bracket may have.
  private let limit: Int

  init(limit: Int = 8) { self.limit = limit }

  var thresholds: [String: Int] { ["hint": limit] }

  func adjusted(to thresholds: [String: Int]) -> KlammernRule {
    KlammernRule(limit: thresholds["hint"] ?? limit)
  }

  func findings(in analysis: Analysis) -> [Finding] {
    analysis.authorsSentences.flatMap { sentence in
      brackets(of: sentence, in: analysis).compactMap { tokens -> Finding? in
        let count = tokens.count {
          analysis.tokens[$0].isWord && analysis.tokens[$0].kind != .abbreviation
        }
        guard count > limit, isInside(sentence, tokens), !isReference(tokens, analysis) else {
          return nil
        }
        return finding(
          analysis.tokens[tokens.lowerBound].range.union(
            analysis.tokens[tokens.upperBound - 1].range),
          "Diese Klammer hat \(count) Wörter. Machen Sie einen eigenen Satz daraus, oder lassen Sie sie weg."
        )
      }
    }
  }

  /// The outermost pairs of round brackets, marks included.
  private func brackets(of sentence: Sentence, in analysis: Analysis) -> [Range<Int>] {
    var pairs: [Range<Int>] = []
    var open: [Int] = []
    for token in sentence.tokens {
      switch analysis.form(token).text {
      case "(": open.append(token)
      case ")":
        guard let start = open.popLast() else { continue }
        if open.isEmpty { pairs.append(start..<(token + 1)) }
      default: continue
      }
    }
    return pairs
  }

  /// Whether the bracket interrupts or ends a sentence, rather than being all of it.
  private func isInside(_ sentence: Sentence, _ tokens: Range<Int>) -> Bool {
    tokens.lowerBound > sentence.tokens.lowerBound
  }

  /// Whether the bracket only says where something stands: citations, addresses, lists of numbers.
  private func isReference(_ tokens: Range<Int>, _ analysis: Analysis) -> Bool {
    let kinds: Set<Entity.Kind> = [
      .paragraph, .reference, .url, .email, .phone, .iban, .placeholder,
    ]
    if !analysis.entities(in: tokens, kinds).isEmpty { return true }
    let words = tokens.filter { analysis.tokens[$0].isWord }
    let numbers = words.count { analysis.form($0).letters == 0 }
    let opener = analysis.form(tokens.lowerBound + 1).folded
    return numbers * 3 >= words.count
      || LetterCues.standard[.referenceOpener].contains(opener)
      || analysis.has(.reference, in: tokens)
  }
}

extension KlammernRule {
  private static let examples: [RuleExample] = [
    .bad(
      "Guten Tag,\n\nbringen Sie den Ausweis ⟦(der alte ist auch dann noch gut, wenn er im Mai abläuft)⟧ bitte "
        + "mit.\n", becomes: []),
    .good("Guten Tag,\n\nbringen Sie den Ausweis (auch den alten) bitte mit.\n"),
    .good(
      "Guten Tag,\n\ndas Geld kommt im Mai (§ 5 Absatz 2 Satz 1 Nummer 3 und § 6 Absatz 1 Satz 2 SGB X).\n"
    ),
  ]
}
