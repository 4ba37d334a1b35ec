internal import KlarGerman
internal import KlarText

/// Reads the visible text of a web page, block by block.
struct HTMLReader {
  private var stack = ParagraphStack()
  private var tables = TableNesting()
  private var draft = ParagraphDraft()
  /// The open elements.
  private var open: [String] = []
  /// How many of the open elements are inside one that is left out, itself included.
  private var hidden = 0

  /// The paragraphs of a page, whose encoding the mail around it may name.
  static func paragraphs(
    of bytes: [UInt8], charset: String? = nil, limits: ReadingLimits
  ) throws(ReadingError) -> [ParagraphDraft] {
    if bytes.count > limits.pageBytes { throw .tooLarge(limit: limits.pageBytes) }
    let page = try Charset.utf8(bytes, named: charset ?? declaredCharset(bytes))
    try HTMLGuard.check(page, limit: limits.attributes)
    let document = try HTMLDocument(page)
    var reader = HTMLReader()
    document.forEach { reader.read($0) }
    reader.flush()
    return reader.stack.finished
  }

  /// Reads a page as a letter.
  static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) -> Letter {
    var letter = LetterBuilder()
    letter.append(try paragraphs(of: bytes, limits: limits))
    return try letter.letter(.html, parts: [])
  }

  /// The encoding that the page names in `meta`, or in an XML declaration.
  static func declaredCharset(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(2048).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    for mark in ["charset=", "encoding="] {
      guard let start = head[...].first(of: mark) else { continue }
      let value = head[(start + mark.utf8.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
      let name = value.prefix { isNameByte($0) }
      if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  private mutating func read(_ event: HTMLDocument.Event) {
    switch event {
    case .start(let name, let isHidden):
      open.append(name)
      if hidden > 0 || isHidden || HTMLElement.leftOut.contains(name) {
        hidden += 1
      } else {
        start(name)
      }
    case .end(let name):
      open.removeLast()
      if hidden > 0 { hidden -= 1 } else { end(name) }
    case .text(let bytes) where hidden == 0: text(bytes)
    case .text: break
    }
  }

  private mutating func start(_ name: String) {
    if name == "br" { return lineBreak() }
    guard HTMLElement.blocks.contains(name) else { return }
    flush()
    switch name {
    case "table": tables.open(at: stack.mark)
    case "tr": tables.openRow()
    case "td", "th": tables.openCell()
    default: break
    }
  }

  private mutating func end(_ name: String) {
    guard HTMLElement.blocks.contains(name) else { return }
    flush()
    if name == "table", let mark = tables.close() {
      stack.edit(since: mark) { $0.tableDepth -= 1 }
    }
  }

  private mutating func text(_ bytes: [UInt8]) {
    if open.contains("pre") {
      draft.text += bytes.filter { $0 != 0x0D }
    } else {
      draft.appendCollapsing(bytes[...], part: 0)
    }
    if draft.isBlank { return }
    draft.isHeading = open.contains { HTMLElement.headings.contains($0) }
    draft.isListItem = open.contains { HTMLElement.listItems.contains($0) }
    draft.isCode = open.contains("pre") && open.contains("code")
    draft.tableDepth = tables.depth
    draft.zone = zone
  }

  /// Headers and footers of the page, not those of an article on it.
  private var zone: Block.Zone {
    if open.contains("main") || open.contains("article") { return .body }
    return open.contains("header") ? .header : open.contains("footer") ? .footer : .body
  }

  /// Two line breaks end the paragraph.
  private mutating func lineBreak() {
    while draft.text.last == 0x20 { draft.text.removeLast() }
    if draft.text.last == 0x0A { return flush() }
    draft.text.append(0x0A)
  }

  /// Ends the paragraph that has been gathered.
  private mutating func flush() {
    while let last = draft.text.last, SourceText.isSpace(last) { draft.text.removeLast() }
    let lead = draft.text.prefix { $0 == 0x0A || $0 == 0x0D }.count
    draft.text.removeFirst(lead)
    draft.segments = []
    if !draft.isBlank {
      stack.open(draft)
      stack.close()
    }
    draft = ParagraphDraft()
  }
}
