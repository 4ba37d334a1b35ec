internal import KlarGerman
internal import KlarText

/// Reads a mail: its subject and what is to be read at once, without attachments.
struct MailReader {
  private static let partLimit = 500

  private let limits: ReadingLimits
  /// The texts in order; of pages the paragraphs.
  private var texts: [Text] = []
  private var count = 0

  private enum Text {
    case plain([UInt8])
    case page([ParagraphDraft])
  }

  /// Reads a whole mail.
  ///
  /// The subject comes first. A mail of plain text has no blocks but its lines, like any text.
  static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) -> Letter {
    let mail = MailPart(bytes[...])
    var reader = MailReader(limits: limits)
    try reader.read(mail, depth: 0)
    let subject = try mail.header["subject"].map { field throws(ReadingError) in
      try EncodedWords.decode(field)
    }
    return try reader.letter(subject: subject ?? [])
  }

  private init(limits: ReadingLimits) { self.limits = limits }

  private mutating func read(_ part: MailPart, depth: Int) throws(ReadingError) {
    count += 1
    if depth > limits.depth || count > Self.partLimit { throw .unsafeStructure }
    if part.isAttachment { return }
    let type = part.type.value
    if type.hasPrefix("multipart/") {
      let parts = try part.parts(limit: Self.partLimit)
      switch type {
      case "multipart/alternative": try readBest(of: parts, depth: depth)
      case "multipart/related", "multipart/signed":
        if let first = parts.first { try read(first, depth: depth + 1) }
      default: for part in parts { try read(part, depth: depth + 1) }
      }
    } else if type == "text/html" {
      let page = try HTMLReader.paragraphs(
        of: part.content, charset: part.type["charset"], limits: limits)
      texts.append(.page(page))
    } else if type == "text/plain" {
      texts.append(.plain(try plainText(part)))
    } else if type == "application/pkcs7-mime" || type == "multipart/encrypted" {
      throw .passwordProtected
    }
  }

  /// Plain text says the same as a page beside it, without its decoration.
  private mutating func readBest(
    of parts: [MailPart], depth: Int
  ) throws(ReadingError) {
    let best =
      parts.first { $0.type.value == "text/plain" && !$0.content[...].trimmed.isEmpty }
      ?? parts.last { $0.type.value == "text/html" || $0.type.value.hasPrefix("multipart/") }
    if let best { try read(best, depth: depth + 1) }
  }

  private func plainText(_ part: MailPart) throws(ReadingError) -> [UInt8] {
    let bytes = part.content
    if bytes.isEmpty { return [] }
    let text = try Charset.utf8(bytes, named: part.type["charset"])
    let lines = text.indices.lazy
      .filter { !(text[$0] == 0x0D && $0 + 1 < text.count && text[$0 + 1] == 0x0A) }
      .map { text[$0] }
    guard part.type["format"]?.lowercased() == "flowed" else { return Array(lines) }
    return FlowedText.join(Array(lines), dropsSpace: part.type["delsp"]?.lowercased() == "yes")
  }

  private func letter(subject: [UInt8]) throws(ReadingError) -> Letter {
    let pages = texts.contains { if case .page = $0 { true } else { false } }
    if pages {
      var letter = LetterBuilder()
      letter.append([ParagraphDraft(text: subject, isHeading: true)])
      for text in texts {
        switch text {
        case .page(let paragraphs): letter.append(paragraphs)
        case .plain(let bytes):
          letter.append(bytes.split(separator: 0x0A).map { ParagraphDraft(text: Array($0)) })
        }
      }
      return try letter.letter(.eml, parts: [])
    }
    var text = subject
    for case .plain(let bytes) in texts where !bytes[...].trimmed.isEmpty {
      if !text.isEmpty { text += [0x0A, 0x0A] }
      text += bytes
    }
    if text[...].trimmed.isEmpty { throw .noText }
    if text.last != 0x0A { text.append(0x0A) }
    return Letter(text: SourceText(validUTF8: text), format: .eml)
  }
}
