/// Header text with words such as `=?utf-8?Q?M=C3=BCller?=` (RFC 2047).
enum EncodedWords {
  /// The text of a header field as UTF-8 without white space at its ends.
  static func decode(_ field: [UInt8]) throws(ReadingError) -> [UInt8] {
    var result: [UInt8] = []
    var rest = field[...].trimmed
    var isBehindWord = false
    while let start = rest.first(of: "=?") {
      let before = rest[..<start]
      guard let word = try word(rest[start...]) else {
        result += try Charset.utf8(Array(rest[..<(start + 2)]), named: nil)
        rest = rest[(start + 2)...]
        isBehindWord = false
        continue
      }
      // White space between two encoded words is no part of the text.
      if !(isBehindWord && before.trimmed.isEmpty), !before.isEmpty {
        result += try Charset.utf8(Array(before), named: nil)
      }
      result += word.text
      rest = rest[word.end...]
      isBehindWord = true
    }
    if !rest.isEmpty { result += try Charset.utf8(Array(rest), named: nil) }
    return result
  }

  /// The encoded word that the bytes begin with, and the place after it.
  private static func word(
    _ bytes: ArraySlice<UInt8>
  ) throws(ReadingError) -> (text: [UInt8], end: Int)? {
    let body = bytes.dropFirst(2)
    guard let first = body.firstIndex(of: UInt8(ascii: "?")),
      let second = body[(first + 1)...].firstIndex(of: UInt8(ascii: "?")), second == first + 2,
      let end = body[(second + 1)...].first(of: "?=")
    else { return nil }
    let content = body[(second + 1)..<end]
    let bytes: [UInt8]
    switch body[first + 1] | 0x20 {
    case UInt8(ascii: "q"): bytes = TransferEncoding.quotedPrintable(content, isHeader: true)
    case UInt8(ascii: "b"): bytes = TransferEncoding.base64(content)
    default: return nil
    }
    // A language may follow the charset behind a star.
    let charset = body[..<first].prefix { $0 != UInt8(ascii: "*") }
    let text = try Charset.utf8(bytes, named: String(decoding: charset, as: UTF8.self))
    return (text, end + 2)
  }
}
