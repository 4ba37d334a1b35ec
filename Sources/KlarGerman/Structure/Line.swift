import KlarText

/// A line of a text that knows only lines.
struct Line {
  /// Its bytes without the white space at both ends.
  let range: TextRange
  /// The tokens that begin in it.
  let tokens: Range<Int>
  /// Bytes of white space before its text.
  let indent: Int
  /// Its width in code points, from the margin.
  let width: Int
  /// Whether an empty line, or a new page, stands before it.
  let followsBlank: Bool
  /// Whether its last token reaches into the next line.
  let isContinued: Bool
  /// Whether white space stands between its text and the line break, as programs that wrap lines
  /// leave it.
  let hasTrailingSpace: Bool
}

extension Line {
  /// The lines of a stretch of text that hold a token.
  static func lines(of region: TextRange, in layer: TokenLayer) -> [Line] {
    var lines: [Line] = []
    var (lower, isBlank) = (region.lower, true)
    var token = layer.tokens(in: region).lowerBound
    let bytes = layer.text.bytes
    while lower < region.upper {
      var upper = lower
      while upper < region.upper, !isBreak(bytes[upper]) { upper += 1 }
      let range = layer.text.trimmed(TextRange(lower, upper))
      let first = token
      while token < layer.tokens.count, layer.tokens[token].range.lower < upper { token += 1 }
      if first == token {
        isBlank = isBlank || range.isEmpty
      } else {
        let content = layer.range(first..<token)
        lines.append(
          Line(
            range: TextRange(content.lower, min(content.upper, max(range.upper, content.lower))),
            tokens: first..<token, indent: range.lower - lower,
            width: codePoints(bytes, lower..<range.upper), followsBlank: isBlank,
            isContinued: content.upper > upper,
            hasTrailingSpace: range.upper < upper && bytes[range.upper] == 0x20))
        isBlank = false
      }
      if upper < region.upper, bytes[upper] == 0x0C { isBlank = true }
      let isPair = upper + 1 < region.upper && bytes[upper] == 0x0D && bytes[upper + 1] == 0x0A
      lower = upper + (isPair ? 2 : 1)
    }
    return lines
  }

  private static func isBreak(_ byte: UInt8) -> Bool { (0x0A...0x0D).contains(byte) }

  private static func codePoints(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
