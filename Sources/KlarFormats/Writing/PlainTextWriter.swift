/// Writes plain text in the encoding of the file that it comes from.
public enum PlainTextWriter {
  /// The UTF-8 bytes `text` in the encoding of `original`, with its byte order mark.
  ///
  /// Windows-1252 becomes UTF-8 where a character is not in it; so does a mixture of encodings.
  public static func bytes(_ text: [UInt8], like original: [UInt8]) -> [UInt8] {
    let (encoding, mark) = TextEncoding.detect(original)
    let start = Array(original[..<mark])
    switch encoding {
    case .utf8, .mixed: return start + text
    case .windows1252: return Windows1252.bytes(text) ?? text
    case .utf16LittleEndian: return start + utf16(text) { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: return start + utf16(text) { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
  }

  private static func utf16(_ text: [UInt8], _ bytes: (UInt16) -> [UInt8]) -> [UInt8] {
    String(decoding: text, as: UTF8.self).utf16.flatMap(bytes)
  }
}
