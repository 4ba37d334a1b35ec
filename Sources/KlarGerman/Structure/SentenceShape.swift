/// Tells sentences of running text from fragments.
struct SentenceShape {
  /// Whether the tokens can be read as a sentence.
  ///
  /// A final mark and three words are enough, a frequent finite verb and four words, too.
  let isSentence: Bool

  /// Looks at the tokens of a unit.
  init(_ tokens: Range<Int>, _ layer: TokenLayer) {
    let words = tokens.count {
      layer.tokens[$0].kind == .word || layer.tokens[$0].kind == .abbreviation
    }
    let hasVerb = tokens.contains { layer.traits($0).contains(.finite) }
    isSentence =
      Self.hasFinalMark(tokens, layer)
      ? words >= 3 || hasVerb && words >= 2
      : hasVerb ? words >= 4 : words >= 10
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
