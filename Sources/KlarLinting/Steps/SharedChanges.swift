internal import KlarGerman
internal import KlarText

extension [Finding] {
  /// With one change for all places of a sentence where a rule objects to the same phrase.
  ///
  /// Nobody wants "dadurch" beside "hierdurch" in one sentence.
  func withSharedChanges(in analysis: Analysis) -> [Finding] {
    var groups: [SharedPhrase: [Int]] = [:]
    for index in indices {
      if let phrase = SharedPhrase(self[index], in: analysis) {
        groups[phrase, default: []].append(index)
      }
    }
    var result = self
    for group in groups.values where group.count > 1 {
      let edits = Set(group.flatMap { self[$0].suggestions.first?.edits ?? [] })
        .sorted { $0.range < $1.range }
      guard TextEdit.areDisjoint(edits) else { continue }
      for index in group {
        guard let own = self[index].suggestions.first else { continue }
        let shared = Suggestion(own.title, own.applicability, edits: edits)
        result[index] = self[index].with([shared] + self[index].suggestions.dropFirst())
      }
    }
    return result
  }
}

/// What findings have in common whose changes belong together.
private struct SharedPhrase: Hashable {
  let rule: String
  let entry: String
  let sentence: Int
  let applicability: Suggestion.Applicability

  /// Nil if the first suggestion changes nothing, or more than words.
  init?(_ finding: Finding, in analysis: Analysis) {
    guard let entry = finding.entry, let first = finding.suggestions.first, first.reach == .words,
      let start = first.edits.first?.range.lower
    else { return nil }
    rule = finding.rule
    self.entry = entry
    sentence = analysis.sentences.partitioningIndex { $0.range.upper > start }
    applicability = first.applicability
  }
}
