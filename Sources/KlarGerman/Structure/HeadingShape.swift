/// Tells headings from sentences by their shape.
enum HeadingShape {
  /// Whether the tokens of a line of its own look like a heading: short, no final mark.
  ///
  /// A line that ends with a colon introduces what follows if it has a verb or five words.
  static func isHeading(_ tokens: Range<Int>, _ layer: TokenLayer) -> Bool {
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
    case 0x3A: return words <= 4 && !tokens.contains { layer.traits($0).contains(.finite) }
    default: return true
    }
  }
}
