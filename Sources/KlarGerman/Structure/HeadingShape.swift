/// Tells headings from sentences by their shape.
enum HeadingShape {
  /// Whether the tokens of a block look like a heading: short, no final mark, no finite verb.
  static func isHeading(_ tokens: Range<Int>, _ layer: TokenLayer) -> Bool {
    guard tokens.count <= 16, let last = tokens.last else { return false }
    if layer.tokens[last].kind == .punctuation,
      [0x2E, 0x21, 0x2C, 0x3B].contains(layer.firstByte(last))
    {
      return false
    }
    guard !layer.isLower(tokens.lowerBound),
      tokens.contains(where: { layer.tokens[$0].kind == .word })
    else { return false }
    return !tokens.contains { layer.traits($0).contains(.finite) && !layer.isCapital($0) }
  }
}
