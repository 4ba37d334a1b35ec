internal import Glibc

/// Decodes text whose encoding a mail or a web page names.
enum Charset {
  /// The bytes as UTF-8.
  ///
  /// Names are often wrong: text that is well-formed UTF-8 with characters beyond ASCII is taken
  /// as such whatever the name says, and an unknown name is as good as none.
  static func utf8(_ bytes: [UInt8], named name: String?) throws(ReadingError) -> [UInt8] {
    let found = TextEncoding.detect(bytes).encoding
    let isSevenBit = bytes.allSatisfy { $0 < 0x80 }
    guard let name = name?.lowercased(), !name.isEmpty, isSevenBit || found != .utf8,
      found != .utf16LittleEndian, found != .utf16BigEndian
    else { return try TextDecoder.decode(bytes) }
    switch name {
    case "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1", "windows-1252", "cp1252":
      return try isSevenBit ? TextDecoder.decode(bytes) : checked(Windows1252.utf8(bytes))
    case "iso-8859-15", "iso8859-15", "latin9", "latin-9":
      return try checked(Windows1252.utf8(bytes, isLatin9: true))
    case "utf-8", "utf8":
      return try checked(TextDecoder.mixed(bytes))
    default:
      if let text = convert(bytes, from: name) { return try checked(text) }
      return try TextDecoder.decode(bytes)
    }
  }

  private static func checked(_ text: [UInt8]) throws(ReadingError) -> [UInt8] {
    if text.contains(0) { throw .notText }
    return text
  }

  /// The conversion of the C library; nil for a name it does not know or bytes that do not fit.
  private static func convert(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    guard let converter = unsafe iconv_open("UTF-8", name), Int(bitPattern: converter) != -1
    else { return nil }
    defer { unsafe _ = iconv_close(converter) }
    var text = [UInt8](repeating: 0, count: bytes.count * 4 + 16)
    var source = bytes.map { CChar(bitPattern: $0) }
    var (rest, room) = (bytes.count, text.count)
    let result = unsafe source.withUnsafeMutableBufferPointer { input in
      unsafe text.withUnsafeMutableBytes { output in
        var from = input.baseAddress
        var to = unsafe output.bindMemory(to: CChar.self).baseAddress
        return unsafe iconv(converter, &from, &rest, &to, &room)
      }
    }
    return result == -1 ? nil : Array(text.dropLast(room))
  }
}
