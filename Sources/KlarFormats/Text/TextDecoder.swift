/// Turns the bytes of a text file into UTF-8, whatever they are in.
enum TextDecoder {
  /// The text in UTF-8 without its byte order mark; otherwise unchanged, byte for byte.
  ///
  /// Refuses what is no text: NUL characters, or more control characters than a text has; a byte
  /// order mark without a whole character behind it.
  static func decode(_ bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
    let (encoding, mark) = TextEncoding.detect(bytes)
    if mark > 0, bytes.count - mark < (encoding == .utf8 ? 1 : 2) { throw .emptyFile }
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian:
      let text = utf16(bytes[mark...], isBigEndian: encoding == .utf16BigEndian)
      try check(text, isUnicode: true)
      return text
    case .utf8:
      try check(bytes, isUnicode: true)
      return mark == 0 ? bytes : Array(bytes[mark...])
    case .windows1252:
      try check(bytes, isUnicode: false)
      return Windows1252.utf8(bytes)
    case .mixed:
      try check(bytes, isUnicode: false)
      return mixed(bytes, from: mark)
    }
  }

  /// Well-formed UTF-8 made of bytes that should be, other bytes read as Windows-1252.
  static func mixed(_ bytes: [UInt8], from start: Int = 0) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var offset = start
    while offset < bytes.count {
      if bytes[offset] >= 0x80, let width = TextEncoding.width(of: bytes, at: offset) {
        text.append(contentsOf: bytes[offset..<offset + width])
        offset += width
      } else {
        Windows1252.append(bytes[offset], to: &text)
        offset += 1
      }
    }
    return text
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    let (high, low) = isBigEndian ? (0, 1) : (1, 0)
    let offsets = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
    let units = offsets.lazy.map { offset -> UInt16 in
      UInt16(bytes[offset + high]) << 8 | UInt16(bytes[offset + low])
    }
    _ = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false
    ) { text.append($0) }
    return text
  }

  /// A text has line ends and tabs, now and then a form feed, an escape or a DOS end mark.
  private static func check(_ bytes: [UInt8], isUnicode: Bool) throws(ReadingError) {
    var controls = 0
    for byte in bytes where byte < 0x20 {
      switch byte {
      case 0: throw .notText
      case 0x09...0x0D, 0x1A, 0x1B: continue
      default: controls += 1
      }
    }
    if controls > (isUnicode ? bytes.count / 100 : 0) { throw .notText }
  }
}
