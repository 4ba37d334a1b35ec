/// What the first characters of a line say about it.
enum LineStart {
  private static let bullets: Set<Unicode.Scalar> = [
    "•", "◦", "▪", "‣", "●", "○", "■", "□", "➢", "☐", "☑", "☒", "✓", "–", "-", "*", "\u{F0B7}",
  ]

  /// Whether the line begins an item: a bullet, "1.", "2.3", "a)", "(1)", "aa)".
  static func isItem(_ text: [UInt8]) -> Bool {
    let line = String(decoding: text.prefix(24), as: UTF8.self)
    let word = line.prefix { $0 != " " }
    guard let first = word.unicodeScalars.first else { return false }
    if word.unicodeScalars.count == 1, bullets.contains(first) { return true }
    let core = word.drop { $0 == "(" }
    let digits = core.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    if let last = digits.last, digits.first?.isNumber == true {
      // "24. Dezember" in the middle of a sentence is not told from an item; rather break once.
      return last == "." && digits.count == core.count && digits.count <= 6
        || digits.count < core.count && core.dropFirst(digits.count).allSatisfy { $0 == ")" }
    }
    let letters = core.prefix { $0.isASCII && $0.isLowercase }
    return (1...2).contains(letters.count) && core.dropFirst(letters.count) == ")"
  }

  /// Whether the line is nothing but the mark of an item, or the number of a heading as "2.4.1".
  static func isBareMark(_ text: [UInt8]) -> Bool {
    let word = text[...].trimmed
    if word.contains(0x20) { return false }
    let isNumber = word.count <= 8 && word.contains(UInt8(ascii: "."))
    return isItem(text) || isNumber && word.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
  }

  /// Whether the line begins with a digit.
  static func isNumber(_ text: [UInt8]) -> Bool { text.first.map(isDigit) ?? false }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether the line begins as the continuation of a sentence does: with a small letter, or with
  /// a bracket that is no number of an item.
  static func isContinuation(_ text: [UInt8]) -> Bool {
    if text.first == UInt8(ascii: "(") { return !isItem(text) }
    return String(decoding: text.prefix(8), as: UTF8.self).first?.isLowercase ?? false
  }

  /// Whether the line begins with "und", "oder" or the like, before which a hyphen stays.
  static func isConjunction(_ text: [UInt8]) -> Bool {
    let word = String(decoding: text.prefix { $0 != 0x20 && $0 != 0x2C }, as: UTF8.self)
    return ["und", "oder", "bzw.", "sowie", "als", "noch", "bis", "statt"].contains(word)
  }
}
