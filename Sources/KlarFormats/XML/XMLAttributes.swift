/// The attributes of a start tag that libxml2 has found well-formed.
struct XMLAttributes {
  private let bytes: [UInt8]
  private let tag: Range<Int>

  /// The attributes between "<" and ">", the bytes `tag` of a part.
  init(_ bytes: [UInt8], _ tag: Range<Int>) {
    self.bytes = bytes
    self.tag = tag
  }

  /// The value of the attribute with this name, whatever its prefix; nil if there is none.
  subscript(_ name: String) -> String? {
    var offset = skip(tag.lowerBound + 1) { !Self.isSpace($0) }
    while true {
      offset = skip(offset, Self.isSpace)
      let start = offset
      offset = skip(offset) { $0 != UInt8(ascii: "=") && !Self.isSpace($0) }
      let key = bytes[start..<offset]
      offset = skip(offset) { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
      guard offset < tag.upperBound else { return nil }
      let quote = bytes[offset]
      let end = skip(offset + 1) { $0 != quote }
      let local = key.lastIndex(of: UInt8(ascii: ":")).map { key[($0 + 1)...] } ?? key
      if local.elementsEqual(name.utf8) {
        return XMLText.string(bytes, offset + 1..<end)
      }
      offset = end + 1
    }
  }

  /// Whether an "on or off" attribute such as `w:val` is on; a missing one counts as on.
  func isOn(_ name: String) -> Bool {
    guard let value = self[name] else { return true }
    return value != "0" && value != "false" && value != "off" && value != "none"
  }

  private func skip(_ offset: Int, _ condition: (UInt8) -> Bool) -> Int {
    var offset = offset
    while offset < tag.upperBound, condition(bytes[offset]) { offset += 1 }
    return offset
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
