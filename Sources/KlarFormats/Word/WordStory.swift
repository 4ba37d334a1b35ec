internal import KlarGerman

/// The paragraphs of one part of a Word document: its body, a header, a footer or its notes.
struct WordStory {
  /// What is read, and as what.
  struct Source {
    /// The bytes of the part.
    let bytes: [UInt8]
    /// The number of the part in the letter's source map.
    let part: Int
    let zone: Block.Zone
    let styles: WordStyles
    /// The notes to read of a part with notes.
    var notes: Set<String> = []
    /// Whether text before the result of a field is shown.
    var ignoresFields = false
  }

  /// The paragraphs in order.
  var paragraphs: [ParagraphDraft] { stack.finished }
  /// The notes that the text refers to.
  private(set) var footnotes: Set<String> = []
  private(set) var endnotes: Set<String> = []
  /// The headers and footers of the sections.
  private(set) var margins = WordMargins()

  private(set) var source: Source
  var stack = ParagraphStack()
  var frames: [WordFrame] = []
  var fields: [WordField] = []
  /// How many bytes of text have been shown.
  var shown = 0
  var tables = TableNesting()

  /// Reads a whole part.
  init(_ source: Source, limits: ReadingLimits) throws(ReadingError) {
    self.source = source
    try read(limits)
    // An instruction without end would hide the rest of the letter.
    if fields.contains(where: { !$0.isInResult }), !source.ignoresFields {
      self.source.ignoresFields = true
      (stack, frames, fields, shown) = (ParagraphStack(), [], [], 0)
      try read(limits)
    }
  }

  private mutating func read(_ limits: ReadingLimits) throws(ReadingError) {
    var reader = try XMLReader<WordElement>(source.bytes, limits: limits)
    while let event = try reader.read() {
      switch event {
      case .start(let element, let tag): start(element, XMLAttributes(source.bytes, tag))
      case .end: end()
      case .text(let range): text(range)
      }
    }
    stack.endGroup()
  }

  private mutating func start(_ element: WordElement?, _ attributes: XMLAttributes) {
    let parent = frames.last
    var frame = WordFrame(element: element, isHidden: parent?.isHidden ?? false)
    defer { frames.append(frame) }
    guard let element else { return }
    if element.isLeftOut {
      markDeletion(element)
      frame.isHidden = true
    }
    if frame.isHidden { return }
    switch element {
    case .paragraph:
      stack.open(ParagraphDraft(zone: source.zone, tableDepth: tables.depth))
    case .run: frame.isVanished = isParagraphVanished
    case .text: frame.isPreserved = attributes["space"] == "preserve"
    case .table: tables.open(at: stack.mark)
    case .tableRow: tables.openRow()
    case .tableCell: tables.openCell()
    case .textBox:
      frame.isHidden = isVanished
      if !isVanished { tables.openBox() }
    case .footnote, .endnote:
      frame.isHidden = attributes["id"].map { !source.notes.contains($0) } ?? true
    case .choice: frame.isHidden = !takeChoice()
    case .fallback: frame.isHidden = parent?.hasChoice ?? false
    case .simpleField:
      fields.append(WordField(instruction: attributes["instr"] ?? "", shownBefore: shown))
    case .section, .headerReference, .footerReference, .titlePage:
      margins.read(element, attributes)
    case .footnoteReference: if let id = attributes["id"] { footnotes.insert(id) }
    case .endnoteReference: if let id = attributes["id"] { endnotes.insert(id) }
    default:
      readProperty(element, attributes)
      readCharacter(element, attributes)
    }
  }

  private mutating func end() {
    guard let frame = frames.popLast(), !frame.isHidden else { return }
    switch frame.element {
    case .paragraph: stack.close()
    case .table:
      stack.endGroup()
      if let mark = tables.close() { stack.edit(since: mark) { $0.tableDepth -= 1 } }
    case .tableCell, .footnote, .endnote: stack.endGroup()
    case .textBox:
      stack.endGroup()
      tables.closeBox()
    case .simpleField: endField()
    default: break
    }
  }

  private mutating func text(_ range: Range<Int>) {
    guard let frame = frames.last, !frame.isHidden else { return }
    switch frame.element {
    case .text where isShowing: show(range, isPreserved: frame.isPreserved)
    case .mathText where isShowing: show(XMLText.string(source.bytes, range))
    case .instruction:
      if let last = fields.indices.last, !fields[last].isInResult {
        fields[last].instruction += XMLText.string(source.bytes, range).utf8
      }
    default: break
    }
  }

  /// Of the alternatives of a drawing the first one is read, all others say the same again.
  private mutating func takeChoice() -> Bool {
    guard let last = frames.indices.last, !frames[last].hasChoice else { return false }
    frames[last].hasChoice = true
    return true
  }

  /// A deletion in properties concerns the row, or the mark at the end of the paragraph.
  private mutating func markDeletion(_ element: WordElement) {
    guard element == .deletion || element == .moveSource else { return }
    if frames.last?.element == .rowProperties, let row = frames.indices.dropLast().last {
      frames[row].isHidden = true
    } else if frames.last?.element == .runProperties, frames.last?.isHidden == false,
      frames.dropLast().last?.element == .paragraphProperties
    {
      stack.edit { $0.continues = true }
    }
  }
}
