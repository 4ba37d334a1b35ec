internal import KlarGerman
internal import KlarText

/// The stretches of text that tokens cover.
enum TokenPieces {
  /// One range for each run of neighbouring tokens, which must be in text order.
  static func ranges(of tokens: [Int], in analysis: Analysis) -> [TextRange] {
    var pieces: [TextRange] = []
    var last: Int?
    for token in tokens {
      let range = analysis.tokens[token].range
      if let before = last, before == token - 1, let piece = pieces.popLast() {
        pieces.append(piece.union(range))
      } else {
        pieces.append(range)
      }
      last = token
    }
    return pieces
  }
}
