/// The bytes of a table as office programs save it, as text.
enum TableBytes {
  /// The text of UTF-8, of UTF-16 with a byte order mark, or else of Windows-1252.
  ///
  /// Excel saves "CSV" in Windows-1252, "CSV UTF-8" with a mark, and "Unicode-Text" in UTF-16.
  static func text(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes.dropFirst(2)) { $0 | $1 << 8 } }
    if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes.dropFirst(2)) { $0 << 8 | $1 } }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = hasMark ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: content, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    for byte in content { text.append(scalar(byte)) }
    return String(text)
  }

  private static func wide(
    _ bytes: ArraySlice<UInt8>, _ join: (UInt16, UInt16) -> UInt16
  ) -> String {
    var units: [UInt16] = []
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      units.append(join(UInt16(bytes[place]), UInt16(bytes[place + 1])))
      place += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(special[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  /// What Windows-1252 has between 80 and 9F, where Latin-1 has control characters.
  private static let special: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
