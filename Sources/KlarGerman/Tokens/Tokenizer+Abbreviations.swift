extension Tokenizer {
  /// The end of the abbreviation whose first part is the word before the stop at `stop`.
  ///
  /// The longest one of the data file wins, also over spaces and one line break: "i. V. m.".
  mutating func abbreviationEnd(_ start: Int, _ stop: Int) -> Int? {
    if stop - start < abbreviations.longest, let upper = listedEnd(start, stop) { return upper }
    return isUnlisted(start, stop) || isCompounded(start, stop) ? stop + 1 : nil
  }

  /// Whether the last part of a compound is clipped: "BT-Drs.", "Hauptstr.".
  private mutating func isCompounded(_ start: Int, _ stop: Int) -> Bool {
    let word = bytes[start..<stop]
    if let hyphen = word.lastIndex(of: 0x2D), hyphen > start, hyphen + 1 < stop {
      return listedEnd(hyphen + 1, stop) == stop + 1
    }
    return stop - start > 4 && word.suffix(3).elementsEqual("str".utf8) && isBeforeNumber(stop + 1)
  }

  private mutating func listedEnd(_ start: Int, _ stop: Int) -> Int? {
    key.removeAll(keepingCapacity: true)
    var (lower, upper) = (start, stop)
    var found: Int?
    while true {
      key.append(contentsOf: bytes[lower...upper])
      guard let match = abbreviations.look(key, 0..<key.count) else { break }
      if let ending = match.ending, ending != .number || isBeforeNumber(upper + 1) {
        found = upper + 1
      }
      guard let next = skipSpace(upper + 1) else { break }
      lower = next
      upper = skipLetters(byte(next) == 0x2D ? next + 1 : next)
      guard upper > lower, byte(upper) == 0x2E else { break }
    }
    return found
  }

  /// Whether a number, section mark or single letter follows.
  private func isBeforeNumber(_ offset: Int) -> Bool {
    guard let next = skipSpace(offset), next < end else { return false }
    if isDigit(next) || byte(next) == 0xC2 && byte(next + 1) == 0xA7 { return true }
    guard isLetter(next) else { return false }
    let upper = skipLetters(next)
    let roman: [UInt8] = [0x49, 0x56, 0x58]
    return upper - next == 1 || bytes[next..<upper].allSatisfy { roman.contains($0) }
  }

  /// Whether a word that is in no list is clipped: an initial, a lone letter before more text, or
  /// a word without a vowel such as "Rspr.".
  private func isUnlisted(_ start: Int, _ stop: Int) -> Bool {
    let upper = skipLetters(start)
    guard upper == stop, stop - start <= 8, let next = skipSpace(stop + 1) else { return false }
    let first = scalar(at: start).1
    if start + max(first, 1) == stop {
      let isNumeral = [0x49, 0x56, 0x58].contains(bytes[start])
      let goesOn = isLetter(next) || isDigit(next) || [0x28, 0x2C, 0x2F].contains(byte(next))
      if isUppercase(start) { return !isNumeral && goesOn }
      return next > stop + 1 ? isDigit(next) || isLowercase(next) : isLetter(next)
    }
    guard isLowercase(start + first), next < end else { return false }
    if isUppercase(next), wordTraits(at: next).contains(.starter) { return false }
    return bytes[start..<stop].allSatisfy { byte in
      byte < 0x80 && !"aeiouyAEIOUY".utf8.contains(byte) && (byte >= 0x61 || byte == bytes[start])
    }
  }
}
