/// One line of a Markdown text without the white space around it.
struct MarkdownLine {
  /// What a line is by its first characters.
  enum Kind: Hashable {
    /// A heading behind a mark of the given number of bytes.
    case heading(mark: Int)
    /// Equals signs or hyphens, which make a heading of the paragraph before.
    case underline
    /// A line across the page, or the line below a table's head.
    case rule
    case item
    case tableRow
    /// A quotation behind a mark of the given number of bytes.
    case quote(mark: Int)
    case text
  }

  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// The mark of fenced code; it is bare when nothing follows it.
  var fence: (mark: UInt8, count: Int, isBare: Bool)? {
    guard let mark = bytes.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    let count = bytes.prefix { $0 == mark }.count
    return count >= 3 ? (mark, count, count == bytes.count) : nil
  }

  var beginsComment: Bool { bytes.starts(with: "<!--".utf8) }

  var endsComment: Bool { bytes.first(of: "-->") != nil }

  /// The bytes of the "#" that may end a heading.
  var closingHashes: Int { bytes.reversed().prefix { $0 == UInt8(ascii: "#") }.count }

  /// What the line is.
  var kind: Kind {
    guard let first = bytes.first else { return .text }
    let same = bytes.prefix { $0 == first }.count
    let second = bytes.dropFirst(same).first
    switch first {
    case UInt8(ascii: "#") where same <= 6 && (second == 0x20 || second == nil):
      return .heading(mark: same)
    case UInt8(ascii: "=") where same == bytes.count: return .underline
    case UInt8(ascii: "-") where same == bytes.count && same >= 2: return .underline
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      let isRule = bytes.allSatisfy { $0 == first || $0 == 0x20 }
      if isRule, bytes.count(where: { $0 == first }) >= 3 { return .rule }
      return same == 1 && second == 0x20 && first != UInt8(ascii: "_") ? .item : .text
    case UInt8(ascii: "+") where same == 1 && second == 0x20: return .item
    case UInt8(ascii: "|"):
      return bytes.allSatisfy { " |:-".utf8.contains($0) } ? .rule : .tableRow
    case UInt8(ascii: ">"): return .quote(mark: bytes.prefix { $0 == first || $0 == 0x20 }.count)
    case 0x30...0x39:
      let rest = bytes.drop { (0x30...0x39).contains($0) }
      let isMark = rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")")
      return isMark && rest.dropFirst().first == 0x20 ? .item : .text
    default: return .text
    }
  }
}
