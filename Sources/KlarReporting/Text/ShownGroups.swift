internal import KlarLinting
internal import KlarText

/// The sentences that a report shows, each with its proposals and the words that are told there.
///
/// A word is told once: at the first sentence that is shown with it, else in the list behind the sentences.
struct ShownGroups {
  /// A sentence with what the report says about it.
  struct Group {
    /// The findings of the sentence.
    let findings: FindingGroup
    /// The sentence in plainer words, where that is worth reading.
    let proposals: [PlainerPassage]
    /// The words of the sentence that its findings do not explain, and for which there is another one.
    fileprivate(set) var words: [Finding]
    /// Those of them that are told at this sentence.
    fileprivate(set) var told: [ToldWord] = []

    /// Whether a new sentence has done with a finding.
    func solves(_ finding: Finding) -> Bool { proposals.contains { $0.solves(finding) } }
  }

  /// The sentences in text order.
  private(set) var groups: [Group]
  /// The words of all other sentences.
  let others: [ToldWord]

  /// The sentences of a letter whose findings are folded; those in which no finding leads are only shown
  /// where `isFull`.
  init(_ folded: FoldedFindings, of report: Report, isFull: Bool) {
    let worthwhile = (report.plainer ?? []).filter { PassageWorth($0, in: report).isEnough }
    var groups = FindingGroup.groups(of: folded.visible, in: report)
      .filter { isFull || !$0.leading.isEmpty }
      .map { group in
        Group(
          findings: group, proposals: worthwhile.filter { group.begins($0) },
          words: group.others.filter { FoundWords($0, in: report).swap != nil })
      }
    var loose: [Finding] = []
    for word in folded.words {
      if let index = Self.index(of: word, in: groups) {
        groups[index].words.append(word)
      } else {
        loose.append(word)
      }
    }
    let proposals = groups.flatMap(\.proposals)
    let left = (groups.flatMap(\.words) + loose)
      .filter { word in !proposals.contains { $0.solves(word) } }
      .sorted { $0.range < $1.range }
    var others: [ToldWord] = []
    for word in ToldWord.words(of: left, in: report) {
      if let index = Self.index(of: word.findings[0], in: groups) {
        groups[index].told.append(word)
      } else {
        others.append(word)
      }
    }
    self.groups = groups
    self.others = others
  }

  private static func index(of word: Finding, in groups: [Group]) -> Int? {
    let index = groups.partitioningIndex { $0.findings.range.upper >= word.range.upper }
    return index < groups.count && groups[index].findings.range.contains(word.range) ? index : nil
  }
}

extension FindingGroup {
  /// Whether a passage is shown with this sentence, and not with the one before.
  fileprivate func begins(_ passage: PlainerPassage) -> Bool {
    passage.range.overlaps(range) && passage.range.lower >= range.lower
  }
}

extension PlainerPassage {
  /// Whether nothing of the kind is found in the new words.
  fileprivate func solves(_ finding: Finding) -> Bool {
    range.contains(finding.range)
      && !findings.contains { $0.rule == finding.rule && $0.entry == finding.entry }
  }
}
