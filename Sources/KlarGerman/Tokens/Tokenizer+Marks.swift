import KlarText

extension Tokenizer {
  /// Cuts what begins with an ASCII mark: a gap, a word with a leading hyphen, or the mark.
  mutating func scanMark(at start: Int) -> Int {
    if let upper = placeholderEnd(start) { return emit(start, upper, .placeholder) }
    let byte = bytes[start]
    switch byte {
    case 0x2D:  // hyphen
      if isElided(start) { return scanWord(at: start) }
      return emit(start, run(of: byte, from: start), .punctuation)
    case 0x27: return scanApostrophe(at: start)
    case 0x2E, 0x2A, 0x3D, 0x5F, 0x7E, 0x60:
      return emit(start, run(of: byte, from: start), byte == 0x3D ? .symbol : .punctuation)
    case 0x21, 0x3F:
      var upper = start
      while self.byte(upper) == 0x21 || self.byte(upper) == 0x3F { upper += 1 }
      return emit(start, upper, .punctuation)
    case 0x2C where self.byte(start + 1) == 0x2C:  // ,, typed for „
      return emit(start, start + 2, .punctuation)
    case 0x3A, 0x3B:
      if let upper = smileyEnd(start) { return emit(start, upper, .symbol) }
      return emit(start, start + 1, .punctuation)
    case 0x25, 0x24, 0x26, 0x2B, 0x23, 0x40, 0x3C, 0x3E, 0x5E, 0x7C:
      return emit(start, start + 1, .symbol)
    default: return emit(start, start + 1, .punctuation)
    }
  }

  /// Cuts a mark beyond ASCII.
  mutating func scanWideMark(at start: Int, _ scalar: Unicode.Scalar, _ width: Int) -> Int {
    let upper = start + width
    switch scalar {
    case "§":
      let isDouble = byte(upper) == 0xC2 && byte(upper + 1) == 0xA7
      return emit(start, isDouble ? upper + 2 : upper, .symbol)
    case "«":
      if let gap = guillemetEnd(start) { return emit(start, gap, .placeholder) }
      return emit(start, upper, .punctuation)
    case "‚", "‹", "›": isSingleQuoteOpen = scalar == "‚" || !isSingleQuoteOpen
    case "‘", "’":
      if isSingleQuoteOpen || isSpaced { isSingleQuoteOpen.toggle() }
      if scalar == "’", let clipped = clippedEnd(start, width) {
        return emit(start, clipped, .word)
      }
    default:
      if WideClass.of(scalar) == .emoji { return emit(start, emojiEnd(upper), .symbol) }
    }
    return emit(start, upper, scalar.properties.isMark ? .punctuation : .symbol)
  }

  private mutating func scanApostrophe(at start: Int) -> Int {
    if byte(start + 1) == 0x27 { return emit(start, start + 2, .punctuation) }
    if let upper = clippedEnd(start, 1) { return emit(start, upper, .word) }
    isSingleQuoteOpen.toggle()
    return emit(start, start + 1, .punctuation)
  }

  /// The end of a clipped "es": "'s".
  private func clippedEnd(_ start: Int, _ width: Int) -> Int? {
    let upper = start + width + 1
    return byte(upper - 1) == 0x73 && !isLetter(upper) ? upper : nil
  }

  /// Whether a hyphen begins a word whose first part is left out: "Ein- oder -ausgang", "/-in".
  private func isElided(_ start: Int) -> Bool {
    guard isLetter(start + 1), !isLineStart, let last = tokens.last else { return false }
    if !isSpaced { return bytes[last.range.lower] == 0x2F }
    return isLowercase(start + 1)
      && (last.kind == .punctuation || lastTraits.contains(.coordinator))
  }

  /// The end of an emoticon such as ":-)" that stands alone.
  private func smileyEnd(_ start: Int) -> Int? {
    let mouth = byte(start + 1) == 0x2D ? start + 2 : start + 1
    guard isSpaced, ")(DP".utf8.contains(byte(mouth)), !isLetter(mouth + 1), !isDigit(mouth + 1)
    else { return nil }
    return mouth + 1
  }

  /// The end of an emoji with its modifiers and all that joiners tie to it.
  private func emojiEnd(_ start: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] >= 0x80 {
      let (scalar, width) = scalar(at: offset)
      let isTied = offset > start && bytes[offset - 1] == 0x8D && WideClass.of(scalar) == .emoji
      let isModifier = (0x1F3FB...0x1F3FF).contains(scalar.value) || scalar == "\u{20E3}"
      guard isTied || isModifier || WideClass.of(scalar) == .joiner else { break }
      offset += width
    }
    return offset
  }
}

extension Unicode.Scalar.Properties {
  /// Whether a character beyond ASCII is punctuation rather than a symbol.
  var isMark: Bool {
    switch generalCategory {
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .connectorPunctuation:
      true
    default: false
    }
  }
}
