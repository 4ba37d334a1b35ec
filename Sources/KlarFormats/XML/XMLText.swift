/// Reads the character data of a part piece by piece, so that every piece keeps its place.
enum XMLText {
  /// A piece of character data.
  enum Piece: Hashable {
    /// Bytes that mean themselves.
    case plain(Range<Int>)
    /// An entity or a CR LF: one character in the place of several bytes.
    case character(Unicode.Scalar, Range<Int>)
  }

  /// Calls `body` for every piece of `range`; comments and processing instructions are left out.
  static func forEachPiece(
    _ bytes: [UInt8], _ range: Range<Int>, _ body: (Piece) -> Void
  ) {
    var (start, offset) = (range.lowerBound, range.lowerBound)
    while offset < range.upperBound {
      let byte = bytes[offset]
      guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == 0x0D else {
        offset += 1
        continue
      }
      if start < offset { body(.plain(start..<offset)) }
      let rest = offset..<range.upperBound
      switch byte {
      case UInt8(ascii: "&"):
        let end = (bytes[rest].firstIndex(of: UInt8(ascii: ";")) ?? range.upperBound - 1) + 1
        if let scalar = entity(bytes[offset + 1..<end - 1]) {
          body(.character(scalar, offset..<end))
        }
        offset = end
      case 0x0D:
        let isPair = offset + 1 < range.upperBound && bytes[offset + 1] == 0x0A
        body(.character("\n", offset..<offset + (isPair ? 2 : 1)))
        offset += isPair ? 2 : 1
      default:
        offset = skipMarkup(bytes, rest, body)
      }
      start = offset
    }
    if start < range.upperBound { body(.plain(start..<range.upperBound)) }
  }

  /// The character data of `range` as a string.
  static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var text: [UInt8] = []
    forEachPiece(bytes, range) { piece in
      switch piece {
      case .plain(let range): text += bytes[range]
      case .character(let scalar, _): text += UTF8.encode(scalar) ?? .init()
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Passes a comment, a processing instruction or the frame of a CDATA section.
  private static func skipMarkup(
    _ bytes: [UInt8], _ range: Range<Int>, _ body: (Piece) -> Void
  ) -> Int {
    let markup = bytes[range]
    if markup.starts(with: "<![CDATA[".utf8) {
      let end = markup.first(of: "]]>") ?? range.upperBound
      let content = min(range.lowerBound + 9, end)..<end
      if !content.isEmpty { body(.plain(content)) }
      return min(end + 3, range.upperBound)
    }
    let mark = markup.starts(with: "<!--".utf8) ? "-->" : "?>"
    return markup.first(of: mark).map { $0 + mark.utf8.count } ?? range.upperBound
  }

  private static func entity(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    switch String(decoding: name, as: UTF8.self) {
    case "lt": "<"
    case "gt": ">"
    case "amp": "&"
    case "quot": "\""
    case "apos": "'"
    case let name where name.hasPrefix("#x"):
      UInt32(name.dropFirst(2), radix: 16)
        .flatMap(Unicode.Scalar.init)
    case let name where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
    default: nil
    }
  }
}
