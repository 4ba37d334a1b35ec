/// The characters of Word's symbol fonts that letters use.
enum WordSymbols {
  /// The Unicode character of `code` in `font`; nil for one without a meaning in text.
  ///
  /// Codes of symbol fonts stand in the private area from U+F000.
  static func character(_ code: UInt32, font: String) -> Unicode.Scalar? {
    guard 0xF000...0xF0FF ~= code else { return Unicode.Scalar(code) }
    switch (font.lowercased(), code & 0xFF) {
    case ("wingdings", 0x6F), ("wingdings", 0xA8), ("wingdings", 0x71), ("wingdings 2", 0xA3):
      return "\u{2610}"
    case ("wingdings", 0xFE), ("wingdings 2", 0x52): return "\u{2611}"
    case ("wingdings", 0x78), ("wingdings", 0xFD), ("wingdings 2", 0x54): return "\u{2612}"
    case ("wingdings", 0xFC), ("wingdings 2", 0x50): return "\u{2713}"
    case ("wingdings", 0x28), ("wingdings", 0x29): return "\u{260E}"
    case ("wingdings", 0x2A): return "\u{2709}"
    case ("wingdings", 0xE0), ("wingdings", 0xF0), ("symbol", 0xAE): return "\u{2192}"
    case ("wingdings", 0xA7), ("wingdings", 0x6E): return "\u{25AA}"
    case ("symbol", 0xB7), ("wingdings", 0x6C), ("wingdings", 0x9F): return "\u{2022}"
    case ("symbol", 0x2D): return "\u{2013}"
    default: return nil
    }
  }
}
