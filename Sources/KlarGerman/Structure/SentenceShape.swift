/// Tells sentences of running text from fragments.
struct SentenceShape {
  /// Whether the tokens can be read as a sentence.
  ///
  /// A final mark and three words are enough, so are a finite verb and four words, and what ends
  /// with a colon if it has a verb or six words.
  let isSentence: Bool

  /// Looks at the tokens of a unit, of which it is known whether one is a finite verb.
  init(_ tokens: Range<Int>, _ layer: TokenLayer, hasFiniteVerb: Bool) {
    let words = tokens.count {
      layer.tokens[$0].kind == .word || layer.tokens[$0].kind == .abbreviation
    }
    if Self.hasFinalMark(tokens, layer) {
      isSentence = words >= 3 || hasFiniteVerb && words >= 2
    } else if let last = tokens.last, layer.isMark(last, 0x3A) {
      isSentence = words >= 6 || hasFiniteVerb && words >= 3
    } else {
      isSentence = hasFiniteVerb && words >= 4
    }
  }

  /// Whether the last mark before closing quotation marks and brackets ends a sentence.
  static func hasFinalMark(_ tokens: Range<Int>, _ layer: TokenLayer) -> Bool {
    for token in tokens.reversed() {
      switch layer.tokens[token].kind {
      case .punctuation:
        if [0x2E, 0x21, 0x3F].contains(layer.firstByte(token)) { return true }
        let mark = layer.word(token)
        if mark == "…" { return true }
        if ![")", "]", "\"", "“", "”", "’", "‘", "»", "«", "'", "''"].contains(mark) {
          return false
        }
      case .abbreviation, .symbol: return layer.tokens[token].kind == .abbreviation
      default: return false
      }
    }
    return false
  }
}
