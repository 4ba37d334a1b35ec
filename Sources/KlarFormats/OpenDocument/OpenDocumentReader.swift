internal import KlarGerman

/// Reads an OpenDocument text: headers, body, notes and footers, in this order.
struct OpenDocumentReader: ~Copyable {
  private var archive: ZipArchive
  private let limits: ReadingLimits

  init(_ archive: consuming ZipArchive, limits: ReadingLimits) {
    self.archive = archive
    self.limits = limits
  }

  /// Reads the document.
  consuming func read() throws(ReadingError) -> Letter {
    if try isEncrypted() { throw .passwordProtected }
    guard let content = try archive.read("content.xml") else { throw .damaged }
    let common = try archive.read("styles.xml")
    var styles = OpenDocumentStyles()
    if let common {
      styles = try OpenDocumentStory(common, part: 1, styles: styles, limits: limits).styles
      styles.forgetMasterPages()
    }
    let body = try OpenDocumentStory(content, part: 0, styles: styles, limits: limits)
    var margins: [ParagraphDraft] = []
    if let common {
      // "Standard" is the page that a document begins with if nothing says otherwise.
      let pages = body.styles.masterPages.union(["Standard"])
      margins = try OpenDocumentStory(
        common, part: 1, styles: body.styles, masterPages: pages, limits: limits
      ).paragraphs
    }
    var letter = LetterBuilder()
    letter.append(Self.distinct(margins.filter { $0.zone == .header }))
    letter.append(body.paragraphs.filter { $0.zone != .footnote })
    letter.append(body.paragraphs.filter { $0.zone == .footnote })
    letter.append(Self.distinct(margins.filter { $0.zone == .footer }))
    return try letter.letter(.odt, parts: ["content.xml", "styles.xml"])
  }

  private mutating func isEncrypted() throws(ReadingError) -> Bool {
    guard let manifest = try archive.read("META-INF/manifest.xml") else { return false }
    var reader = try XMLReader<OpenDocumentElement>(manifest, limits: limits)
    while let event = try reader.read() {
      if case .start(.encryption, _) = event { return true }
    }
    return false
  }

  /// The paragraphs of headers, or of footers, that say something new: pages repeat each other.
  private static func distinct(_ drafts: [ParagraphDraft]) -> [ParagraphDraft] {
    var texts: Set<[UInt8]> = []
    return drafts.filter { $0.isBlank || texts.insert($0.text).inserted }
  }
}
