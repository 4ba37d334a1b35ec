/// The case of a letter, quickly for the letters of German.
///
/// The properties of the standard library cost about 100 times more and are asked beyond Latin-1
/// only.
extension Unicode.Scalar {
  /// Whether it is a capital.
  var isCapitalLetter: Bool {
    switch value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: true
    case 0..<0x100: false
    default: properties.isUppercase
    }
  }

  /// Whether it is a small letter.
  var isSmallLetter: Bool {
    switch value {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF: true
    case 0..<0x100: false
    default: properties.isLowercase
    }
  }

  /// Whether it is a letter of any script.
  var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF: true
    case 0..<0x100: false
    default: properties.isAlphabetic
    }
  }
}
