/// What the tokenizer does with a byte that begins a character.
enum ByteClass {
  static let mark: UInt8 = 0
  static let space: UInt8 = 1
  static let letter: UInt8 = 2
  static let digit: UInt8 = 3
  /// The first byte of a character beyond ASCII.
  static let wide: UInt8 = 4

  /// The class of every byte.
  static let table: [UInt8] = (0...255).map { (byte: UInt8) -> UInt8 in
    switch byte {
    case 0x00...0x20, 0x7F: space
    case 0x30...0x39: digit
    case 0x41...0x5A, 0x61...0x7A: letter
    case 0x80...0xFF: wide
    default: mark
    }
  }
}

/// A character beyond ASCII as the tokenizer sees it.
enum WideClass {
  case letter
  /// A mark that belongs to the letter before it, or a soft hyphen.
  case joiner
  case hyphen
  case apostrophe
  case space
  case emoji
  case mark

  /// The class of a code point above U+007F.
  static func of(_ scalar: Unicode.Scalar) -> WideClass {
    switch scalar.value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: .letter
    case 0xAD, 0x300...0x36F, 0x200C...0x200D, 0x2060, 0xFE00...0xFE0F: .joiner
    case 0x2010, 0x2011: .hyphen
    case 0x2019, 0x2BC: .apostrophe
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: .space
    case 0x1F000...0x1FAFF, 0x2600...0x27BF, 0x2B00...0x2BFF: .emoji
    default: scalar.isLetter ? .letter : .mark
    }
  }
}
