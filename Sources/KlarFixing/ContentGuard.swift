internal import KlarGerman
internal import KlarLinting
internal import KlarScore
internal import KlarText

/// Compares what a sentence says before and after a change: a change of words must be none of
/// facts.
struct ContentGuard {
  let before: CheckedLetter
  let after: CheckedLetter
  /// The ids of the rules about spelling.
  let spelling: Set<String>

  /// What the stretch `old` of the letter before loses when it becomes `new`; nil for nothing.
  func loss(from old: TextRange, to new: TextRange) -> Loss? {
    let facts = (
      Fact.facts(of: before.analysis, in: old), Fact.facts(of: after.analysis, in: new)
    )
    let lost = Fact.lost(from: facts.0, in: facts.1) + Fact.lost(from: facts.1, in: facts.0)
    if let fact = lost.first { return .fact(fact.text) }
    if let gap = lostPlaceholder(old, new) { return .placeholder(gap) }
    if let number = lostNumber(old, new) { return .fact(number) }
    if negations(before.analysis, old) % 2 != negations(after.analysis, new) % 2 {
      return .negation
    }
    return misspellings(after, new) > misspellings(before, old) ? .spelling : nil
  }

  private func lostPlaceholder(_ old: TextRange, _ new: TextRange) -> String? {
    var rest = placeholders(after.analysis, new)
    for gap in placeholders(before.analysis, old) {
      guard let index = rest.firstIndex(of: gap) else { return gap }
      rest.remove(at: index)
    }
    return nil
  }

  private func placeholders(_ analysis: Analysis, _ range: TextRange) -> [String] {
    analysis.entities.filter { $0.kind == .placeholder && $0.range.overlaps(range) }
      .map { analysis.text.string($0.range) }
  }

  /// A number of digits that is no fact by itself: "3 Kinder", "Zimmer 12".
  private func lostNumber(_ old: TextRange, _ new: TextRange) -> String? {
    let (first, second) = (numbers(before.analysis, old), numbers(after.analysis, new))
    return first.first { number in
      second.count { $0 == number } != first.count { $0 == number }
    } ?? second.first { !first.contains($0) }
  }

  private func numbers(_ analysis: Analysis, _ range: TextRange) -> [String] {
    analysis.tokens(in: range)
      .filter { token in !analysis.entities.contains { $0.range.contains(token.range) } }
      .map { analysis.text.string($0.range) }
      .filter { $0.contains(where: \.isNumber) }
  }

  private func negations(_ analysis: Analysis, _ range: TextRange) -> Int {
    analysis.tokens(in: range).count { NegationWords.standard.contains(analysis.forms[$0.form]) }
  }

  private func misspellings(_ letter: CheckedLetter, _ range: TextRange) -> Int {
    letter.findings.count { spelling.contains($0.rule) && $0.range.overlaps(range) }
  }
}

extension Analysis {
  /// The tokens that share bytes with a range.
  fileprivate func tokens(in range: TextRange) -> ArraySlice<Token> {
    tokens[tokens.partitioningIndex { $0.range.upper > range.lower }...]
      .prefix { $0.range.lower < range.upper }
  }
}
