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
    fileprivate(set) var proposals: [PlainerPassage] = []
    /// The words of the sentence that its findings do not explain, and for which there is another one.
    fileprivate(set) var words: [Finding]
    /// Those of them that are told at this sentence.
    fileprivate(set) var told: [ToldWord] = []
  }

  /// The sentences in text order.
  private(set) var groups: [Group]
  /// The words of all other sentences.
  let others: [ToldWord]

  /// The sentences of a letter whose findings are folded; those in which no finding leads are only shown
  /// where `isFull`.
  init(_ folded: FoldedFindings, of report: Report, isFull: Bool) {
    let proposals = folded.proposals
    var groups = FindingGroup.groups(of: folded.visible, in: report)
      .filter { isFull || !$0.leading.isEmpty }
      .map { group in
        Group(
          findings: group, words: group.others.filter { FoundWords($0, in: report).swap != nil })
      }
    for passage in proposals.passages {
      let shortest = groups.indices.filter { groups[$0].findings.begins(passage) }
        .min { groups[$0].findings.range.count < groups[$1].findings.range.count }
      if let shortest { groups[shortest].proposals.append(passage) }
    }
    var loose: [Finding] = []
    for word in folded.words {
      if let index = Self.index(of: word, in: groups) {
        groups[index].words.append(word)
      } else {
        loose.append(word)
      }
    }
    let shown = proposals.only(groups.flatMap(\.proposals))
    let left = (groups.flatMap(\.words) + loose).filter { !shown.solve($0) }
      .sorted { $0.range < $1.range }.withoutRivals
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

  /// The sentence with a word, or the paragraph if that is all that is shown.
  private static func index(of word: Finding, in groups: [Group]) -> Int? {
    let end = groups.partitioningIndex { $0.findings.range.lower > word.range.lower }
    return groups.indices.prefix(end).suffix(Self.reach)
      .last { groups[$0].findings.range.contains(word.range) }
  }

  /// So many groups before are looked at: the sentences of a paragraph that is a group itself.
  private static let reach = 20
}

extension FindingGroup {
  /// Whether a passage is shown with this sentence, and not with the one before.
  fileprivate func begins(_ passage: PlainerPassage) -> Bool {
    passage.range.overlaps(range) && passage.range.lower >= range.lower
  }
}

extension [Finding] {
  /// One word for each place, of words in text order: the longest, else the first; one verb takes but one
  /// of its objects.
  fileprivate var withoutRivals: [Finding] {
    reduce(into: []) { kept, word in
      if kept.suffix(Self.reach).contains(where: { $0.holds(word) || $0.hasVerb(of: word) }) {
        return
      }
      while let last = kept.last, word.holds(last) { kept.removeLast() }
      kept.append(word)
    }
  }

  /// So many words before are looked at, so that hostile text costs no more.
  private static var reach: Int { 8 }
}

extension Finding {
  /// Whether all words of another finding are among those of this one.
  fileprivate func holds(_ other: Finding) -> Bool {
    other.pieces.allSatisfy { piece in pieces.contains { $0.contains(piece) } }
  }

  /// Whether the same verb was found with another object.
  fileprivate func hasVerb(of other: Finding) -> Bool {
    rule == other.rule && parts.count > 1 && other.parts.count > 1 && parts.last == other.parts.last
  }
}
