internal import KlarGerman

/// Looks around a phrase for the words that let a wording in or keep it out.
struct ContextCheck {
  private let match: PhraseMatch
  private let analysis: Analysis

  init(_ match: PhraseMatch, in analysis: Analysis) {
    self.match = match
    self.analysis = analysis
  }

  /// Whether a wording means the same where the phrase stands.
  func admits(_ wording: Substring, _ contexts: [WordingContext]) -> Bool {
    contexts.filter { $0.fit != .silent && ($0.wording.isEmpty || $0.wording == wording) }
      .allSatisfy { occurs($0) == ($0.fit == .only) }
  }

  /// Whether the phrase is the right one where it stands: "Gesuch" in Switzerland.
  func silences(_ contexts: [WordingContext]) -> Bool {
    contexts.contains { $0.fit == .silent && occurs($0) }
  }

  private func occurs(_ context: WordingContext) -> Bool {
    if context.place == .country { return analysis.isSwiss }
    return tokens(at: context.place).contains { context.words.contains($0, of: analysis) }
  }

  private func tokens(at place: WordingContext.Place) -> [Int] {
    let own = match.tokens
    guard let first = match.words.first ?? own.first, let last = match.words.last ?? own.last
    else { return [] }
    let sentence = analysis.sentence(ofToken: first).tokens
    switch place {
    case .before: return first > sentence.lowerBound ? [first - 1] : []
    case .after: return last + 1 < sentence.upperBound ? [last + 1] : []
    case .noun: return noun(behind: last, in: sentence).map { [$0] } ?? []
    case .clause:
      let clause = analysis.clause(ofToken: last)?.tokens ?? Array(sentence)
      return clause.filter { nearby(first, last).contains($0) && !own.contains($0) }
    case .country: return []
    case .sentence:
      return sentence.clamped(to: nearby(first, last)).filter { !own.contains($0) }
    }
  }

  /// Where words are looked for around a phrase, so that a text without sentences takes no longer.
  private func nearby(_ first: Int, _ last: Int) -> Range<Int> {
    max(0, first - Self.reach)..<last + 1 + Self.reach
  }

  /// So many words before and behind a phrase say what it means.
  private static let reach = 60

  private func noun(behind token: Int, in sentence: Range<Int>) -> Int? {
    (token + 1..<max(token + 1, sentence.upperBound)).first {
      ![.art, .adja, .pposat, .pdat, .piat, .card, .kon, .trunc, .bracket].contains(
        analysis.tags[$0])
    }.flatMap { [.nn, .ne].contains(analysis.tags[$0]) ? $0 : nil }
  }
}
