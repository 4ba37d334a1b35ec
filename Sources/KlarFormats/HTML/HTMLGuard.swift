/// Looks over the tags of a page before libxml2 does.
///
/// Like its XML parser, libxml2's HTML parser compares every attribute of a tag with every other
/// one, so that some hundred thousand of them would take minutes.
enum HTMLGuard {
  /// Refuses a page with more attributes in one tag than `limit`.
  static func check(_ bytes: [UInt8], limit: Int) throws(ReadingError) {
    var offset = 0
    while offset + 1 < bytes.count {
      if bytes[offset] == UInt8(ascii: "<"), isLetter(bytes[offset + 1]) {
        offset = try end(of: offset + 1, in: bytes, limit: limit)
      } else {
        offset += 1
      }
    }
  }

  /// The byte after the tag whose name begins at `start`.
  private static func end(
    of start: Int, in bytes: [UInt8], limit: Int
  ) throws(ReadingError) -> Int {
    var (offset, count) = (start, 0)
    var isValue = false
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: ">"): return offset
      case UInt8(ascii: "="): isValue = true
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20, UInt8(ascii: "/"): count += isValue ? 0 : 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        // A quote opens a value only behind "=", as in the HTML tokenizer.
        if isValue {
          offset = (bytes[offset...].firstIndex(of: byte) ?? bytes.count - 1) + 1
          count += 1
        }
        isValue = false
      default: isValue = false
      }
      if count > limit { throw .unsafeStructure }
    }
    return offset
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
