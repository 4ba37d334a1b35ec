/// The encoding of a text file as its bytes show it.
enum TextEncoding: Hashable {
  case utf8, utf16LittleEndian, utf16BigEndian, windows1252
  /// UTF-8 with a few stray bytes of Windows-1252 between, as careless joining makes them.
  case mixed

  /// What the bytes are in, and how many of them are its byte order mark.
  static func detect(_ bytes: [UInt8]) -> (encoding: TextEncoding, mark: Int) {
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var (characters, strays) = (0, 0)
    var offset = mark
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
      } else if let width = width(of: bytes, at: offset) {
        characters += 1
        offset += width
      } else {
        strays += 1
        offset += 1
      }
    }
    if strays == 0 { return (.utf8, mark) }
    return (mark > 0 || characters > strays ? .mixed : .windows1252, mark)
  }

  /// The length of the well-formed character beyond ASCII at `offset` (Unicode, table 3-7).
  static func width(of bytes: [UInt8], at offset: Int) -> Int? {
    func isTail(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + distance < bytes.count && range.contains(bytes[offset + distance])
    }
    switch bytes[offset] {
    case 0xC2...0xDF: return isTail(1) ? 2 : nil
    case 0xE0: return isTail(1, 0xA0...0xBF) && isTail(2) ? 3 : nil
    case 0xED: return isTail(1, 0x80...0x9F) && isTail(2) ? 3 : nil
    case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : nil
    case 0xF0: return isTail(1, 0x90...0xBF) && isTail(2) && isTail(3) ? 4 : nil
    case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : nil
    case 0xF4: return isTail(1, 0x80...0x8F) && isTail(2) && isTail(3) ? 4 : nil
    default: return nil
    }
  }
}
