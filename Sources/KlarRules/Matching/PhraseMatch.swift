internal import KlarGerman
internal import KlarText

/// A phrase of a list, found in a text.
struct PhraseMatch: Sendable {
  /// The list rule and the entry in it.
  let list: Int
  let entry: Int
  /// The tokens of the words that stand together, an article in front of them included.
  let words: Range<Int>
  /// The verb, for verb entries.
  let verb: ClauseVerb?

  /// All its tokens, in text order.
  var tokens: [Int] { (Array(words) + (verb?.tokens ?? [])).sorted() }

  /// The stretches of text that it covers, tokens side by side in one.
  func pieces(in analysis: Analysis) -> [TextRange] {
    TokenPieces.ranges(of: tokens, in: analysis)
  }
}

extension [PhraseMatch] {
  /// Without the matches whose words all belong to a longer one, or that begin inside another phrase
  /// and reach beyond it ("auf Ihren Wunsch" in "mit Blick auf Ihren Wunsch"), in text order.
  func longestOnly() -> [PhraseMatch] {
    guard count > 1 else { return self }
    let byLength = map { (match: $0, tokens: Set($0.tokens)) }.enumerated()
      .sorted { ($1.element.tokens.count, $0.offset) < ($0.element.tokens.count, $1.offset) }
      .map(\.element)
    var kept: [(match: PhraseMatch, tokens: Set<Int>)] = []
    for candidate in byLength
    where !kept.contains(where: { candidate.tokens.isSubset(of: $0.tokens) }) {
      kept.append(candidate)
    }
    let ordered = kept.sorted { ($0.tokens.min() ?? 0) < ($1.tokens.min() ?? 0) }.map(\.match)
    return ordered.filter { match in
      !ordered.contains { other in
        match.verb == nil && other.verb == nil && other.words.lowerBound < match.words.lowerBound
          && match.words.lowerBound < other.words.upperBound
      }
    }
  }
}
