/// The header fields at the beginning of a mail or of one of its parts.
struct MailHeader {
  private static let telling: Set<String> = [
    "from", "received", "return-path", "mime-version", "message-id", "delivered-to",
  ]
  private static let usual: Set<String> = [
    "to", "cc", "subject", "date", "reply-to", "content-type", "content-transfer-encoding",
    "sender",
  ]

  /// The fields in order, names in lower case, folded lines joined.
  private(set) var fields: [(name: String, value: [UInt8])] = []
  /// The first byte after the empty line that ends the header.
  private(set) var end: Int

  /// Reads the header that begins at `start`.
  init(_ bytes: ArraySlice<UInt8>) {
    var offset = bytes.startIndex
    end = bytes.endIndex
    while offset < bytes.endIndex {
      let lineEnd = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[offset..<lineEnd]
      if line.last == 0x0D { line.removeLast() }
      let isFirst = offset == bytes.startIndex
      offset = min(lineEnd + 1, bytes.endIndex)
      if line.isEmpty {
        end = offset
        return
      }
      if line.first == 0x20 || line.first == 0x09, let last = fields.indices.last {
        fields[last].value += line
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), Self.isName(line[..<colon]) {
        fields.append(
          (
            String(decoding: line[..<colon], as: UTF8.self).lowercased(),
            Array(line[(colon + 1)...])
          ))
      } else if !isFirst || !line.starts(with: "From ".utf8) {
        // Not a header line: what follows is text, as in a part without any header.
        end = bytes.startIndex
        fields = []
        return
      }
    }
  }

  /// The value of the first field of a name, which is given in lower case.
  subscript(_ name: String) -> [UInt8]? {
    fields.first { $0.name == name }?.value
  }

  /// Whether a file begins as a mail does: with a field that only mails have, and another one.
  static func isMail(_ bytes: [UInt8]) -> Bool {
    let header = MailHeader(bytes.prefix(64 << 10))
    let names = Set(header.fields.map(\.name))
    return !names.isDisjoint(with: telling) && names.intersection(telling.union(usual)).count >= 2
  }

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
