internal import KlarText

extension [Finding] {
  /// With one leading finding for the same words: that of the rule that stands first in the profile.
  ///
  /// Two findings are about the same words when they share at least half of the longer one's, so a
  /// long sentence does not silence the words in it. What explains a word has no rival among those that want
  /// another sentence. The findings must be in text order.
  func withLeadersMarked(by ruleSet: RuleSet) -> [Finding] {
    var rivals = [[Int]](repeating: [], count: count)
    for index in indices {
      for next in (index + 1)..<Swift.max(index + 1, count) {
        if self[next].range.lower >= self[index].range.upper { break }
        guard self[index].isAboutTheWords(of: self[next]),
          !ruleSet.areApart(self[index].rule, self[next].rule),
          !ruleSet.isTerm(self[index], of: self[next]), !ruleSet.isTerm(self[next], of: self[index])
        else { continue }
        rivals[index].append(next)
        rivals[next].append(index)
      }
    }
    let ranks = map { ruleSet.rank(of: $0.rule) ?? .max }
    var result = self
    var leaders: Set<Int> = []
    for index in indices.sorted(by: { (ranks[$0], $0) < (ranks[$1], $1) }) {
      result[index].isLeading = leaders.isDisjoint(with: rivals[index])
      if result[index].isLeading { leaders.insert(index) }
    }
    return result
  }
}

extension RuleSet {
  /// Whether a term that is explained is but a part of a phrase, whose other wording may keep it.
  fileprivate func isTerm(_ finding: Finding, of phrase: Finding) -> Bool {
    finding.entry != nil && description(of: finding.rule)?.category == .wort
      && description(of: phrase.rule)?.category == .wortwahl
      && finding.pieces.count < phrase.pieces.count
  }

  /// Whether one of two rules is about a word, the other about the build of a sentence or the whole letter;
  /// or one about what a letter lacks, which no style may hide.
  fileprivate func areApart(_ rule: String, _ other: String) -> Bool {
    let descriptions = [rule, other].compactMap(description(of:))
    let categories = descriptions.map(\.category)
    return categories.contains(.wort)
      && categories.contains { $0 == .satzbau || $0 == .grammatik }
      || categories.contains { $0 == .brief || $0 == .form }
        && categories.contains { $0 == .wort || $0 == .wortwahl }
      || descriptions.contains { $0.category == .brief && $0.scope == .letter }
        && categories.contains { $0 != .brief }
  }
}

extension Finding {
  fileprivate func isAboutTheWords(of other: Finding) -> Bool {
    var shared = 0
    for piece in pieces {
      for theirs in other.pieces { shared += piece.intersection(theirs)?.count ?? 0 }
    }
    func length(_ finding: Finding) -> Int { finding.pieces.reduce(0) { $0 + $1.count } }
    return 2 * shared >= max(length(self), length(other))
  }
}
