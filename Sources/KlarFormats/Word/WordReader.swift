internal import KlarGerman

/// Reads a Word document: headers, body, notes and footers, in this order.
struct WordReader: ~Copyable {
  private var archive: ZipArchive
  private let limits: ReadingLimits
  private var styles = WordStyles()
  private var parts: [String] = []
  private var letter = LetterBuilder()

  init(_ archive: consuming ZipArchive, limits: ReadingLimits) {
    self.archive = archive
    self.limits = limits
  }

  /// Reads the document.
  consuming func read() throws(ReadingError) -> Letter {
    let package = try WordRelationships(of: "", in: &archive, limits: limits)
    let main = package.part("officeDocument") ?? "word/document.xml"
    guard let document = try archive.read(main) else { throw .damaged }
    let links = try WordRelationships(of: main, in: &archive, limits: limits)
    if let name = links.part("styles"), let bytes = try archive.read(name) {
      styles = try WordStyles(bytes, limits: limits)
    }
    let evenPages = try distinguishesEvenPages(links)

    parts = [main]
    let body = try WordStory(
      WordStory.Source(bytes: document, part: 0, zone: .body, styles: styles), limits: limits)
    try appendMargins(
      body.margins.ids(headers: true, distinguishesEvenPages: evenPages), .header, links)
    letter.append(body.paragraphs)
    try appendNotes(links.part("footnotes"), body.footnotes)
    try appendNotes(links.part("endnotes"), body.endnotes)
    try appendMargins(
      body.margins.ids(headers: false, distinguishesEvenPages: evenPages), .footer, links)
    return try letter.letter(.docx, parts: parts)
  }

  private mutating func distinguishesEvenPages(
    _ links: WordRelationships
  ) throws(ReadingError) -> Bool {
    guard let name = links.part("settings"), let bytes = try archive.read(name) else {
      return false
    }
    var reader = try XMLReader<WordElement>(bytes, limits: limits)
    while let event = try reader.read() {
      guard case .start(.evenAndOdd, let tag) = event else { continue }
      return XMLAttributes(bytes, tag).isOn("val")
    }
    return false
  }

  /// Appends headers or footers; what says the same as one before is left out.
  private mutating func appendMargins(
    _ ids: [String], _ zone: Block.Zone, _ links: WordRelationships
  ) throws(ReadingError) {
    var texts: Set<[[UInt8]]> = []
    for id in ids {
      guard let name = links.part(id: id), !parts.contains(name) else { continue }
      guard let story = try story(name, zone) else { continue }
      let text = story.paragraphs.filter { !$0.isBlank }.map(\.text)
      if texts.insert(text).inserted { letter.append(story.paragraphs) }
    }
  }

  private mutating func appendNotes(
    _ name: String?, _ notes: Set<String>
  ) throws(ReadingError) {
    guard !notes.isEmpty, let name, let story = try story(name, .footnote, notes: notes) else {
      return
    }
    letter.append(story.paragraphs)
  }

  private mutating func story(
    _ name: String, _ zone: Block.Zone, notes: Set<String> = []
  ) throws(ReadingError) -> WordStory? {
    guard let bytes = try archive.read(name) else { return nil }
    parts.append(name)
    let source = WordStory.Source(
      bytes: bytes, part: parts.count - 1, zone: zone, styles: styles, notes: notes)
    return try WordStory(source, limits: limits)
  }
}
