import KlarText

extension Tokenizer {
  /// Cuts the number, date, time, range or word such as "5-jährig" that begins with a digit.
  mutating func scanNumber(at start: Int) -> Int {
    var (offset, isPlain) = (start, true)
    while offset < end {
      if isDigit(offset) {
        offset += 1
      } else if let next = insideNumber(start, offset) {
        isPlain = false
        offset = next
      } else {
        break
      }
    }
    if let next = skipLetter(offset) {
      let isSectionLetter = isPlain && isLowercase(offset) && !isLetter(next) && byte(next) != 0x2D
      if isSectionLetter && !isDigit(next) {
        if byte(next) == 0x2E, byte(next + 1) <= 0x20, isLineStart || isItem(next + 1) {
          return emit(start, next + 1, .ordinal)
        }
        return emit(start, next, .number)
      }
      return scanWord(at: start)
    }
    if byte(offset) == 0x2D || byte(offset) == 0x40 || byte(offset) == 0x5F, isPlain {
      if isLetter(offset + 1) || byte(offset) == 0x40 { return scanWord(at: start) }
      if byte(offset) == 0x2D, isCompounded(offset) { return emit(start, offset + 1, .word) }
    }
    if byte(offset) == 0x2E {
      if isPlain,
        isOrdinal(offset, value: Int(String(decoding: bytes[start..<offset], as: UTF8.self)))
      {
        return emit(start, offset + 1, .ordinal)
      }
      if isSection(start, offset) { return emit(start, offset + 1, .ordinal) }
      if isDayAndMonth(start, offset) { return emit(start, offset + 1, .number) }
    }
    return emit(start, offset, .number)
  }

  /// Whether "2a." before `offset` counts an item inside a line: no sentence begins after it.
  private func isItem(_ offset: Int) -> Bool {
    guard isOrdinalFirst, let next = skipSpace(offset), isUppercase(next) else { return false }
    return !wordTraits(at: next).contains(.starter)
  }

  /// The offset after a letter; nil if there is none.
  private func skipLetter(_ offset: Int) -> Int? {
    isLetter(offset) ? offset + (bytes[offset] < 0x80 ? 1 : scalar(at: offset).1) : nil
  }

  /// The offset after a separator inside a number, or after the dash of "50,-".
  private func insideNumber(_ start: Int, _ offset: Int) -> Int? {
    switch bytes[offset] {
    case 0x2E, 0x2C:
      if isDigit(offset + 1) { return offset + 1 }
      var next = offset + 1
      while byte(next) == 0x2D || wideDash(next) { next += byte(next) == 0x2D ? 1 : 3 }
      return next > offset + 1 && !isDigit(next) && !isLetter(next) ? next : nil
    case 0x3A, 0x2F, 0x2D: return isDigit(offset + 1) ? offset + 1 : nil
    case 0x27: return isThousands(offset + 1) ? offset + 1 : nil
    case 0xE2:
      if wideDash(offset), isDigit(offset + 3) { return offset + 3 }
      return wideClass(offset) == .apostrophe && isThousands(offset + 3) ? offset + 3 : nil
    default: return nil
    }
  }

  private func isThousands(_ offset: Int) -> Bool {
    (0..<3).allSatisfy { isDigit(offset + $0) } && !isDigit(offset + 3)
  }

  /// Whether an en dash stands at an offset.
  private func wideDash(_ offset: Int) -> Bool {
    byte(offset) == 0xE2 && byte(offset + 1) == 0x80 && byte(offset + 2) == 0x93
  }

  /// Whether a hyphen after a number stands for a word: "5- bis 6-jährig".
  private func isCompounded(_ hyphen: Int) -> Bool {
    guard classes[Int(byte(hyphen + 1))] == ByteClass.space || byte(hyphen + 1) == 0x2C,
      let next = skipSpace(hyphen + 1)
    else { return false }
    return byte(next) == 0x2C || isLetter(next) && wordTraits(at: next).contains(.coordinator)
  }

  /// Whether a number such as "2.3." begins a section of a text.
  private func isSection(_ start: Int, _ stop: Int) -> Bool {
    let parts = bytes[start..<stop].split(separator: 0x2E)
    let isFirst = isLineStart || isOrdinalFirst || isAfterTitle
    guard (2...4).contains(parts.count), isFirst else { return false }
    let isShort = parts.allSatisfy {
      $0.count <= 2 && $0.first != 0x30 && $0.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isShort, let next = skipSpace(stop + 1), next > stop + 1 else { return false }
    return isUppercase(next)
  }

  /// Whether the stop after "31.12" belongs to a date without its year.
  private func isDayAndMonth(_ start: Int, _ stop: Int) -> Bool {
    let parts = bytes[start..<stop].split(separator: 0x2E)
    guard parts.count == 2,
      let day = Int(String(decoding: parts[0], as: UTF8.self)), (1...31).contains(day),
      let month = Int(String(decoding: parts[1], as: UTF8.self)), (1...12).contains(month),
      parts[1].count <= 2
    else { return false }
    if lastTraits.contains(.ordinal) || byte(stop + 1) == 0x2D || wideDash(stop + 1) { return true }
    guard let next = skipSpace(stop + 1) else { return false }
    return isLowercase(next)
  }

  /// Whether the stop at `stop` makes an ordinal of the number before it.
  ///
  /// `value` is nil for a Roman numeral.
  func isOrdinal(_ stop: Int, value: Int?) -> Bool {
    if let value, value > 999 { return false }
    guard isOrdinalFirst || stop + 1 < end else { return false }
    let after = stop + 1
    if isLineStart || isLetter(after) { return true }
    if [0x2C, 0x29, 0x2D, 0x2F].contains(byte(after)) { return true }
    if value == nil, isDigit(after) { return true }
    guard let next = skipSpace(after), next < end, next > after else { return false }
    if isLowercase(next) { return true }
    let isCounted = lastTraits.contains(.counted) || tokens.last?.kind == .symbol
    let isExpected = lastTraits.contains(.ordinal) && tokens.last?.kind == .word
    if isDigit(next) {
      let isMonth = tokens.last?.kind == .ordinal && value ?? 13 <= 12
      return value == nil || isMonth || isExpected && !isCounted
    }
    guard isUppercase(next) else { return isExpected || isOrdinalFirst && byte(next) == 0x28 }
    let traits = wordTraits(at: next)
    if isExpected || traits.contains(.month) { return true }
    if isOrdinalFirst { return value ?? 0 <= 31 || !traits.contains(.starter) }
    if isCounted { return false }
    if value ?? 1 == 1 { return tokens.last?.kind == .word }
    return !traits.contains(.starter) && value ?? 0 <= 31 && isAfterAdjective
  }

  /// Whether the last token looks like an adjective before an ordinal and its noun.
  private var isAfterAdjective: Bool {
    guard let last = tokens.last, last.kind == .word, isLowercase(last.range.lower) else {
      return false
    }
    let word = bytes[last.range.bytes]
    let endings = ["e", "en", "em", "er", "es"]
    return word.count > 5 && endings.contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether the last token may be the end of a heading before the number of a section.
  private var isAfterTitle: Bool {
    guard let last = tokens.last else { return true }
    if last.kind == .url { return true }
    return last.kind == .word && isUppercase(last.range.lower) && !lastTraits.contains(.counted)
  }

  /// Whether the last token leaves room for an ordinal without an article: a mark, or nothing.
  private var isOrdinalFirst: Bool {
    guard let last = tokens.last else { return true }
    return last.kind == .punctuation || last.kind == .ordinal
  }
}
