/// The single-byte encodings of German texts that are not Unicode.
enum Windows1252 {
  /// The characters of the bytes 0x80 to 0x9F; the five unused ones stay control characters, as
  /// the WHATWG Encoding Standard has it.
  private static let high: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]

  /// Where ISO 8859-15 departs from ISO 8859-1.
  private static let latin9: [UInt8: Unicode.Scalar] = [
    0xA4: "\u{20AC}", 0xA6: "\u{160}", 0xA8: "\u{161}", 0xB4: "\u{17D}", 0xB8: "\u{17E}",
    0xBC: "\u{152}", 0xBD: "\u{153}", 0xBE: "\u{178}",
  ]

  /// Appends the UTF-8 bytes of one byte of Windows-1252.
  static func append(_ byte: UInt8, to text: inout [UInt8]) {
    if byte < 0x80 {
      text.append(byte)
    } else if byte < 0xA0 {
      text.append(contentsOf: UTF8.encode(high[Int(byte) - 0x80]) ?? .init())
    } else {
      text.append(0xC0 | byte >> 6)
      text.append(0x80 | byte & 0x3F)
    }
  }

  /// The bytes of Windows-1252, or of ISO 8859-15, as UTF-8.
  static func utf8(_ bytes: some Collection<UInt8>, isLatin9: Bool = false) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if isLatin9, let scalar = latin9[byte] {
        text.append(contentsOf: UTF8.encode(scalar) ?? .init())
      } else {
        append(byte, to: &text)
      }
    }
    return text
  }

  /// UTF-8 as bytes of Windows-1252; nil if a character is not in it.
  static func bytes(_ text: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) {
        bytes.append(UInt8(scalar.value))
      } else if let index = high.firstIndex(of: scalar) {
        bytes.append(0x80 + UInt8(index))
      } else {
        return nil
      }
    }
    return bytes
  }
}
