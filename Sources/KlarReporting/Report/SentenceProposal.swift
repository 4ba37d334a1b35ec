internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// One plainer version of a sentence, out of the first suggestions of its findings.
///
/// A sentence with ten findings is rewritten once, not ten times: the suggestion that reaches
/// furthest goes first, and every other joins that changes none of the words it changes.
struct SentenceProposal {
  /// How far a person may trust it.
  let applicability: Suggestion.Applicability
  /// The sentence, or sentences, before the change.
  let range: TextRange
  /// The same after it.
  let sentence: String

  /// The proposal for the findings of one sentence; nil if none of them offers other words.
  ///
  /// Suggestions with a gap to fill are taken only where there is no other. Hyphens for long words
  /// and explanations in brackets are told by the findings themselves.
  init?(_ findings: [Finding], in report: Report) {
    let offers = findings.compactMap { finding -> Offer? in
      let category = report.rules[finding.rule]?.category
      guard category != .rechtschreibung, category != .wort,
        let suggestion = finding.suggestions.first,
        suggestion.edits.contains(where: { !$0.range.isEmpty })
      else { return nil }
      return Offer(suggestion)
    }
    let finished = offers.filter { $0.suggestion.applicability != .display }
    let chosen =
      finished.isEmpty ? Array(offers.prefix(1)) : Self.compatible(finished)
    guard let first = chosen.first else { return nil }
    let edits = Set(chosen.flatMap(\.suggestion.edits)).sorted { $0.range < $1.range }
    range = report.sentences(around: chosen.reduce(first.reach) { $0.union($1.reach) })
    sentence = edits.applied(to: report.text, in: range)
    applicability =
      finished.isEmpty
      ? .display : chosen.allSatisfy { $0.suggestion.applicability == .safe } ? .safe : .review
  }

  private struct Offer {
    let suggestion: Suggestion
    /// The bytes from the first to the last edit.
    let reach: TextRange

    init?(_ suggestion: Suggestion) {
      guard let first = suggestion.edits.first else { return nil }
      self.suggestion = suggestion
      reach = suggestion.edits.reduce(first.range) { $0.union($1.range) }
    }

    /// Whether both may be made at once: the same words changed alike, or none that both change.
    ///
    /// A new clause leaves the words between its edits as they are, so words may be swapped there; two new
    /// clauses need ground of their own.
    func leavesAlone(_ other: Offer) -> Bool {
      if suggestion.edits == other.suggestion.edits { return true }
      if suggestion.reach == .clause, other.suggestion.reach == .clause {
        return !reach.overlaps(other.reach)
      }
      let edits = suggestion.edits + other.suggestion.edits
      return TextEdit.areDisjoint(edits.sorted { $0.range < $1.range })
    }
  }

  private static func compatible(_ offers: [Offer]) -> [Offer] {
    let byReach = offers.enumerated()
      .sorted { ($1.element.reach.count, $0.offset) < ($0.element.reach.count, $1.offset) }
      .map(\.element)
    return byReach.reduce(into: []) { chosen, offer in
      if chosen.allSatisfy({ $0.leavesAlone(offer) }) { chosen.append(offer) }
    }
  }
}
