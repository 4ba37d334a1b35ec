/// Watches the bytes of a part before libxml2 sees them.
///
/// libxml2 2.9 compares every attribute of a tag with every other one before it reports the tag:
/// 300,000 of them, which fit into 4 MB, would take minutes.
struct XMLGuard {
  private let limit: Int
  private var count = 0
  private var isInTag = false
  private var isTagName = false
  private var quote: UInt8 = 0

  init(attributes limit: Int) { self.limit = limit }

  /// Refuses a NUL byte, which no XML holds, and a tag with too many attributes.
  ///
  /// A "<" always begins anew, since no attribute holds one; so whatever comments contain, the
  /// tags themselves are followed exactly.
  mutating func check(_ bytes: Span<UInt8>) throws(ReadingError) {
    for offset in bytes.indices {
      let byte = bytes[offset]
      if byte == 0 { throw .unsafeStructure }
      if byte == UInt8(ascii: "<") {
        (count, isInTag, isTagName, quote) = (0, true, true, 0)
      } else if isInTag {
        step(byte)
        if count > limit { throw .unsafeStructure }
      }
    }
  }

  private mutating func step(_ byte: UInt8) {
    if isTagName, byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") { isInTag = false }
    isTagName = false
    switch byte {
    case UInt8(ascii: "="): count += 1
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if quote == 0 { quote = byte } else if quote == byte { quote = 0 }
    case UInt8(ascii: ">"): if quote == 0 { isInTag = false }
    default: break
    }
  }
}
