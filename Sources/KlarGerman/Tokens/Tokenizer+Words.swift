import KlarText

extension Tokenizer {
  /// Cuts the word, abbreviation or address that begins at `start` with a letter or hyphen.
  mutating func scanWord(at start: Int) -> Int {
    var (offset, needsCleaning) = (start, false)
    scan: while offset < end {
      let byte = bytes[offset]
      switch classes[Int(byte)] {
      case ByteClass.letter, ByteClass.digit:
        offset += 1
      case ByteClass.wide:
        let (scalar, width) = scalar(at: offset)
        switch WideClass.of(scalar) {
        case .letter: offset += width
        case .joiner:
          needsCleaning = true
          offset += width
        case .hyphen where isLetter(offset + width) || isDigit(offset + width):
          needsCleaning = true
          offset += width
        case .apostrophe:
          guard let next = afterApostrophe(start, offset, width) else { break scan }
          offset = next
        default: break scan
        }
      case ByteClass.space: break scan
      default:
        if byte == 0x2D, let wrapped = afterLineBreak(start, offset) {
          needsCleaning = true
          offset = wrapped
        } else if let next = insideWord(start, offset, byte) {
          offset = next
        } else {
          break scan
        }
      }
    }
    return finishWord(start, offset, needsCleaning)
  }

  /// The offset after a mark that belongs to the word; nil if the word ends before it.
  private func insideWord(_ start: Int, _ offset: Int, _ byte: UInt8) -> Int? {
    let next = offset + 1
    switch byte {
    case 0x2D:  // hyphen: within "E-Mail", at the end of "Haupt-"
      if isLetter(next) || isDigit(next) { return next }
      let isEnd = next >= end || bytes[next] != 0x2D
      return isEnd && offset > start && bytes[offset - 1] != 0x2D ? next : nil
    case 0x5F:  // low line: names of fields, "Nutzer_innen"
      return isLetter(next) || isDigit(next) || self.byte(next) == 0x5F ? next : nil
    case 0x27: return afterApostrophe(start, offset, 1)
    case 0x2A, 0x3A, 0x2F, 0x28: return afterGenderMark(offset, byte)
    case 0x2E:  // stop before a hyphen: "Tel.-Nummer"
      return self.byte(next) == 0x2D && isLetter(next + 1) ? next : nil
    default: return nil
    }
  }

  /// The apostrophe of a name belongs to the word ("D’Amico", "Hans’"), a clipped "es" does not.
  private func afterApostrophe(_ start: Int, _ offset: Int, _ width: Int) -> Int? {
    let next = offset + width
    if isLetter(next) {
      let isClipped = byte(next) == 0x73 && !isLetter(next + 1) && !isUppercase(start)
      return isClipped ? nil : next
    }
    let sibilants: [UInt8] = [0x73, 0x78, 0x7A]
    return !isSingleQuoteOpen && sibilants.contains(bytes[offset - 1]) ? next : nil
  }

  /// The end of an ending such as "*innen", ":in", "/-in", "(in)" or "/r".
  private func afterGenderMark(_ offset: Int, _ mark: UInt8) -> Int? {
    var lower = offset + 1
    if mark == 0x2F, byte(lower) == 0x2D { lower += 1 }
    let upper = min(lower + 6, skipLetters(lower))
    guard upper > lower else { return nil }
    let ending = bytes[lower..<upper]
    let isFeminine = ending.elementsEqual("in".utf8) || ending.elementsEqual("innen".utf8)
    let isArticle =
      ending.count == 1 && [0x65, 0x6D, 0x6E, 0x72, 0x73].contains(bytes[lower])
      && isLowercase(offset - 1)
    guard isFeminine || isArticle, !isLetter(upper), !isDigit(upper) else { return nil }
    if mark == 0x28 { return byte(upper) == 0x29 ? upper + 1 : nil }
    return upper
  }

  /// The start of the second half of a word that a line break divides after its hyphen.
  private func afterLineBreak(_ start: Int, _ hyphen: Int) -> Int? {
    guard hyphen - start >= 2, isLowercase(hyphen - 1) || bytes[hyphen - 1] >= 0x80 else {
      return nil
    }
    var next = hyphen + 1
    while byte(next) == 0x20 || byte(next) == 0x0D { next += 1 }
    guard byte(next) == 0x0A else { return nil }
    next += 1
    while byte(next) == 0x20 || byte(next) == 0x09 { next += 1 }
    guard isLetter(next), isLongLine(before: hyphen) else { return nil }
    return wordTraits(at: next).contains(.coordinator) ? nil : next
  }

  /// Whether the line is so long that its author's program may have wrapped it.
  private func isLongLine(before offset: Int) -> Bool {
    var count = 0
    while count < 36 {
      guard count < offset else { return false }
      if bytes[offset - count] == 0x0A { return false }
      count += 1
    }
    return true
  }

  private mutating func finishWord(_ start: Int, _ stop: Int, _ needsCleaning: Bool) -> Int {
    switch byte(stop) {
    case 0x2E:
      if let address = addressEnd(start, stop) { return emit(start, address.end, address.kind) }
      if let upper = abbreviationEnd(start, stop) {
        return emit(start, upper, .abbreviation, needsCleaning: true)
      }
      if isRomanOrdinal(start, stop) { return emit(start, stop + 1, .ordinal) }
    case 0x40, 0x3A, 0x2B, 0x2F, 0x25:
      if let address = addressEnd(start, stop) { return emit(start, address.end, address.kind) }
    default: break
    }
    let kind: Token.Kind = isBlank(start, stop) ? .placeholder : .word
    return emit(start, stop, kind, needsCleaning: needsCleaning)
  }

  /// Whether a word stands for a gap: "XXXX", "xxx".
  private func isBlank(_ start: Int, _ stop: Int) -> Bool {
    let first = bytes[start]
    guard first | 0x20 == 0x78, stop - start >= 3 else { return false }
    return bytes[start..<stop].allSatisfy { $0 == first }
  }

  /// Whether "II." before a noun or at the start of a line is an ordinal.
  private func isRomanOrdinal(_ start: Int, _ stop: Int) -> Bool {
    guard stop - start <= 5 else { return false }
    let digits: [UInt8] = [0x49, 0x56, 0x58, 0x4C]
    return bytes[start..<stop].allSatisfy { digits.contains($0) } && isOrdinal(stop, value: nil)
  }
}
