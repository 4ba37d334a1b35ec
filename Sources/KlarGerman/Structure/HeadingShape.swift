/// Tells headings from sentences by their shape.
enum HeadingShape {
  /// Whether the tokens of a line of its own look like a heading: short, no final mark.
  ///
  /// A line that ends with a colon introduces what follows if it has a verb or five words.
  static func isHeading(_ tokens: Range<Int>, _ layer: TokenLayer) -> Bool {
    if isReference(tokens, layer) { return true }
    guard tokens.count <= 16, let last = tokens.last, !layer.isLower(tokens.lowerBound) else {
      return false
    }
    let words = tokens.count { layer.tokens[$0].kind == .word }
    guard words > 0 else { return false }
    guard layer.tokens[last].kind == .punctuation else {
      return words <= 12 && !(layer.traits(last).contains(.opener) && layer.isLower(last))
    }
    switch layer.firstByte(last) {
    case 0x2E, 0x21, 0x2C, 0x3B: return false
    case 0x3A: return words <= 4 && !tokens.contains { layer.isFiniteVerb($0, in: tokens) }
    default: return true
    }
  }

  /// Whether a line takes up a numbered point and quotes it, like "Zu 2 („Akten des Bauamts“):".
  private static func isReference(_ tokens: Range<Int>, _ layer: TokenLayer) -> Bool {
    guard let first = tokens.first, let last = tokens.last, (5...40).contains(tokens.count),
      layer.folded(first) == "zu", layer.isCapital(first), layer.isMark(last, 0x3A)
    else { return false }
    let isStopped = layer.isMark(first + 2, 0x2E)
    return [.number, .ordinal].contains(layer.tokens[first + 1].kind)
      && layer.isMark(isStopped ? first + 3 : first + 2, 0x28)
  }
}
