/// A letter's plain text as UTF-8 bytes, exactly as the reader delivered it.
///
/// Nothing is trimmed, folded or normalised: every `TextRange` keeps its meaning.
public struct SourceText: Hashable, Sendable {
  /// The valid UTF-8 bytes.
  public let bytes: [UInt8]

  /// The text of a string; costs one copy of its bytes.
  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// The text of bytes that are already known to be valid UTF-8.
  ///
  /// Invalid sequences would come out as replacement characters wherever a string is made of them.
  public init(validUTF8 bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The whole text.
  public var range: TextRange { TextRange(0, bytes.count) }

  /// The words at a place; the range must begin and end between two characters.
  public func string(_ range: TextRange) -> String {
    String(decoding: bytes[range.bytes], as: UTF8.self)
  }

  /// The whole text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The range without the ASCII white space and no-break spaces at both ends.
  public func trimmed(_ range: TextRange) -> TextRange {
    var (lower, upper) = (range.lower, range.upper)
    while lower < upper, let width = spaceWidth(at: lower), lower + width <= upper {
      lower += width
    }
    while lower < upper {
      if Self.isSpace(bytes[upper - 1]) {
        upper -= 1
      } else if upper - lower >= 2, bytes[upper - 2] == 0xC2, bytes[upper - 1] == 0xA0 {
        upper -= 2
      } else {
        break
      }
    }
    return TextRange(lower, upper)
  }

  /// The length in bytes of the white space character at `offset`; nil if there is none.
  @inlinable
  public func spaceWidth(at offset: Int) -> Int? {
    if Self.isSpace(bytes[offset]) { return 1 }
    let isNoBreakSpace =
      bytes[offset] == 0xC2 && offset + 1 < bytes.count && bytes[offset + 1] == 0xA0
    return isNoBreakSpace ? 2 : nil
  }

  /// Whether a byte is ASCII white space.
  @inlinable
  public static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
