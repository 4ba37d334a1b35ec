/// What a file is, told by its first bytes.
enum FileKind: Hashable {
  case archive, pdf, html, mail, plain
  /// A kind that is not read.
  case foreign(ReadingError)

  private static let magic: [(bytes: [UInt8], kind: FileKind)] = [
    (Array("PK\u{3}\u{4}".utf8), .archive),
    (Array("PK\u{5}\u{6}".utf8), .archive),
    (Array("%PDF-".utf8), .pdf),
    (Array("{\\rtf".utf8), .foreign(.richText)),
    ([0x89, 0x50, 0x4E, 0x47], .foreign(.picture)),
    ([0xFF, 0xD8, 0xFF], .foreign(.picture)),
    (Array("GIF8".utf8), .foreign(.picture)),
    ([0x49, 0x49, 0x2A, 0x00], .foreign(.picture)),
    ([0x4D, 0x4D, 0x00, 0x2A], .foreign(.picture)),
    ([0x1F, 0x8B], .foreign(.unknownArchive)),
    (Array("7z\u{BC}\u{AF}".unicodeScalars.map { UInt8($0.value) }), .foreign(.unknownArchive)),
    (Array("Rar!".utf8), .foreign(.unknownArchive)),
  ]

  /// The kind of the file with these bytes; costs a look at its beginning.
  static func detect(_ bytes: [UInt8]) -> FileKind {
    if bytes.starts(with: CompoundFile.mark) { return .foreign(CompoundFile.error(of: bytes)) }
    if let kind = magic.first(where: { bytes.starts(with: $0.bytes) })?.kind { return kind }
    if isPicture(bytes) { return .foreign(.picture) }
    let head = start(of: bytes)
    if isPage(head) { return .html }
    if MailHeader.isMail(bytes) { return .mail }
    // Some programs put lines of their own before the PDF file.
    return bytes.prefix(1024).first(of: "%PDF-") == nil ? .plain : .pdf
  }

  /// The first kilobyte as lower-case ASCII text, without byte order mark and white space.
  private static func start(of bytes: [UInt8]) -> String {
    let text = bytes.prefix(1024).filter { $0 != 0 }
    let head = text.drop { $0 <= 0x20 || $0 >= 0x80 }
    return String(decoding: head, as: UTF8.self).lowercased()
  }

  private static func isPage(_ head: String) -> Bool {
    if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { return true }
    let isMarkup = head.hasPrefix("<?xml") || head.hasPrefix("<!--")
    return isMarkup && (head.contains("<html") || head.contains("<!doctype html"))
  }

  /// Containers whose mark does not stand at the beginning, and BMP, whose mark is two letters.
  private static func isPicture(_ bytes: [UInt8]) -> Bool {
    func text(_ range: Range<Int>) -> String {
      bytes.count < range.upperBound ? "" : String(decoding: bytes[range], as: UTF8.self)
    }
    if text(0..<4) == "RIFF", text(8..<12) == "WEBP" { return true }
    if text(4..<8) == "ftyp", ["heic", "heix", "mif1", "avif"].contains(text(8..<12)) {
      return true
    }
    return text(0..<2) == "BM" && bytes.count > 26 && bytes[6..<10].allSatisfy { $0 == 0 }
  }
}
