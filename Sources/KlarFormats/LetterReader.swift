public import KlarGerman
internal import KlarText

/// Reads letters from the bytes of files: text, Markdown, HTML, Word, OpenDocument, PDF and mail.
///
/// The content tells the kind of a file, not its name; only where the content does not say, the
/// name decides between plain text, Markdown and a fragment of HTML.
public struct LetterReader: Sendable {
  private let limits: ReadingLimits

  /// A reader with the given limits.
  public init(limits: ReadingLimits = ReadingLimits()) {
    self.limits = limits
  }

  /// Reads the letter at `path`, which may be a pipe; a file over the limit is refused unread.
  public static func readFile(
    at path: String, limits: ReadingLimits = ReadingLimits()
  ) throws(ReadingError) -> Letter {
    let bytes = try FileInput.bytes(at: path, limit: limits.fileBytes)
    return try LetterReader(limits: limits).read(bytes, name: path)
  }

  /// The bytes of the file at `path`, for callers that also write it; a file over the limit is
  /// refused unread.
  public static func bytes(
    ofFile path: String, limits: ReadingLimits = ReadingLimits()
  ) throws(ReadingError) -> [UInt8] {
    try FileInput.bytes(at: path, limit: limits.fileBytes)
  }

  /// Reads the letter from standard input up to its end.
  public static func readStandardInput(
    limits: ReadingLimits = ReadingLimits()
  ) throws(ReadingError) -> Letter {
    let bytes = try FileInput.bytes(of: 0, limit: limits.fileBytes)
    return try LetterReader(limits: limits).read(bytes, name: nil)
  }

  /// Reads the letter that `bytes` hold; `name` is the file's name or path, if it has one.
  ///
  /// - Throws: What is wrong with the file, never anything about its letter's content.
  public func read(_ bytes: [UInt8], name: String?) throws(ReadingError) -> Letter {
    if bytes.isEmpty { throw .emptyFile }
    if bytes.count > limits.fileBytes { throw .tooLarge(limit: limits.fileBytes) }
    switch FileKind.detect(bytes) {
    case .foreign(let error): throw error
    case .archive: return try readArchive(bytes)
    case .pdf: return try PDFReader.read(bytes, limits: limits)
    case .html: return try HTMLReader.read(bytes, limits: limits)
    case .mail: return try MailReader.read(bytes, limits: limits)
    case .plain: return try readText(bytes, name: name)
    }
  }

  private func readArchive(_ bytes: [UInt8]) throws(ReadingError) -> Letter {
    var archive = try ZipArchive(bytes, limits: limits)
    switch try ArchiveKind.detect(&archive) {
    case .word: return try WordReader(archive, limits: limits).read()
    case .openDocument: return try OpenDocumentReader(archive, limits: limits).read()
    case .foreign(let error): throw error
    }
  }

  private func readText(_ bytes: [UInt8], name: String?) throws(ReadingError) -> Letter {
    let ending = name?.split(separator: ".").last?.lowercased()
    if ["html", "htm", "xhtml"].contains(ending) {
      return try HTMLReader.read(bytes, limits: limits)
    }
    let text = SourceText(validUTF8: try TextDecoder.decode(bytes))
    if ["md", "markdown"].contains(ending) {
      return Letter(text: text, format: .markdown, blocks: MarkdownBlocks.find(in: text))
    }
    return Letter(text: text, format: .text)
  }
}
