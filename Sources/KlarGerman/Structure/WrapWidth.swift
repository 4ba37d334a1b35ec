/// The width at which a program has broken the lines of a text.
enum WrapWidth {
  /// The width in code points; nil if every line is a paragraph.
  ///
  /// A text is wrapped if its longest lines are equally long, few are much longer, and most of
  /// them stop in the middle of a sentence.
  static func estimate(_ lines: [Line], _ layer: TokenLayer) -> Int? {
    let widths = lines.map(\.width).filter { $0 >= 40 }.sorted()
    guard widths.count >= 2 else { return nil }
    let width = widths[widths.count * 9 / 10]
    guard width <= 140 else { return nil }
    var (full, stopped) = (0, 0)
    for (line, next) in zip(lines, lines.dropFirst())
    where line.width * 10 >= width * 8 && !next.followsBlank {
      full += 1
      if layer.endsSentence(line) { stopped += 1 }
    }
    guard full >= 2 || full == 1 && lines.count <= 3, stopped * 2 <= full else { return nil }
    return width
  }
}

extension TokenLayer {
  /// Whether a line ends with a mark that ends sentences, quotation marks and brackets left out.
  func endsSentence(_ line: Line) -> Bool {
    var token = line.tokens.upperBound - 1
    while token > line.tokens.lowerBound, tokens[token].kind == .punctuation,
      ![0x2E, 0x21, 0x3F].contains(firstByte(token))
    {
      if [0x2C, 0x3B, 0x3A, 0x2D].contains(firstByte(token)) { return false }
      token -= 1
    }
    return tokens[token].kind == .punctuation && [0x2E, 0x21, 0x3F].contains(firstByte(token))
  }
}
