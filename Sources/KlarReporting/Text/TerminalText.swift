/// Makes foreign text harmless and measurable on a terminal.
enum TerminalText {
  /// The text with control characters as pictures and white space as single spaces.
  ///
  /// A letter may hold escape sequences that would move the cursor, change the title or turn the
  /// direction of writing; it is data and stays visible as such.
  static func harmless(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !isSpace { result.append(" ") }
        isSpace = true
        continue
      }
      isSpace = false
      result.append(picture(of: scalar) ?? scalar)
    }
    return String(result)
  }

  /// The visible stand-in of a control character; nil for all others.
  static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: nil
    }
  }

  /// The columns that a character takes on a terminal.
  static func width(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if first.properties.isEmojiPresentation { return 2 }
    switch first.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The columns that a text takes.
  static func width(of text: String) -> Int { text.reduce(0) { $0 + width(of: $1) } }
}
