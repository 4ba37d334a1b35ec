internal import KlarGerman
internal import KlarText

/// The paragraphs of one part of an OpenDocument file: its body, or its headers and footers.
struct OpenDocumentStory {
  private struct Frame {
    let element: OpenDocumentElement?
    var isHidden: Bool
  }

  /// The paragraphs in order, notes behind the paragraph that refers to them.
  var paragraphs: [ParagraphDraft] { stack.finished }
  /// The styles with those of this part.
  private(set) var styles: OpenDocumentStyles

  private let bytes: [UInt8]
  private let part: Int
  /// The master pages whose headers and footers are read; nil for a body.
  private let masterPages: Set<String>?
  private var zone = Block.Zone.body
  private var stack = ParagraphStack()
  private var frames: [Frame] = []
  private var tables = TableNesting()

  /// Reads a whole part.
  init(
    _ bytes: [UInt8], part: Int, styles: OpenDocumentStyles, masterPages: Set<String>? = nil,
    limits: ReadingLimits
  ) throws(ReadingError) {
    self.bytes = bytes
    self.part = part
    self.styles = styles
    self.masterPages = masterPages
    var reader = try XMLReader<OpenDocumentElement>(bytes, limits: limits)
    while let event = try reader.read() {
      switch event {
      case .start(let element, let tag): start(element, XMLAttributes(bytes, tag))
      case .end: end()
      case .text(let range): text(range)
      }
    }
  }

  private mutating func start(_ element: OpenDocumentElement?, _ attributes: XMLAttributes) {
    var frame = Frame(element: element, isHidden: frames.last?.isHidden ?? false)
    defer { frames.append(frame) }
    guard let element, !frame.isHidden else { return }
    frame.isHidden = isHidden(element, attributes)
    if frame.isHidden { return }
    switch element {
    case .paragraph, .heading: open(element, attributes)
    case .space:
      let count = attributes["c"].flatMap { Int($0) } ?? 1
      stack.edit { $0.append(String(repeating: " ", count: max(0, min(count, 1_000)))) }
    case .tab: stack.edit { $0.append("\t") }
    case .lineBreak: stack.edit { $0.append("\n") }
    case .table: tables.open(at: stack.mark)
    case .tableRow: tables.openRow()
    case .tableCell: tables.openCell()
    case .textBox, .noteBody: tables.openBox()
    case .header, .leftHeader, .firstHeader: zone = .header
    case .footer, .leftFooter, .firstFooter: zone = .footer
    case .style, .textProperties: styles.read(element, attributes)
    default: break
    }
  }

  private mutating func end() {
    guard let frame = frames.popLast(), !frame.isHidden else { return }
    switch frame.element {
    case .paragraph, .heading: stack.close()
    case .table: if let mark = tables.close() { stack.edit(since: mark) { $0.tableDepth -= 1 } }
    case .textBox, .noteBody: tables.closeBox()
    default: break
    }
  }

  private mutating func open(_ element: OpenDocumentElement, _ attributes: XMLAttributes) {
    let isTitle = attributes["style-name"].map { styles.isTitle($0) } ?? false
    let isNote = frames.contains { $0.element == .noteBody }
    stack.open(
      ParagraphDraft(
        isHeading: element == .heading || isTitle,
        isListItem: frames.contains { $0.element == .listItem },
        zone: isNote ? .footnote : zone, tableDepth: tables.depth))
  }

  private func isHidden(
    _ element: OpenDocumentElement, _ attributes: XMLAttributes
  ) -> Bool {
    if element.isLeftOut { return true }
    switch element {
    case .span: return styles.isHidden(attributes["style-name"] ?? "", family: "text")
    case .paragraph, .heading:
      return styles.isHidden(attributes["style-name"] ?? "", family: "paragraph")
    case .section, .variable, .variableInput, .userField: return attributes["display"] == "none"
    case .hiddenText: return attributes["is-hidden"] != "false"
    case .masterPage: return !(masterPages?.contains(attributes["name"] ?? "") ?? false)
    case .header, .leftHeader, .firstHeader, .footer, .leftFooter, .firstFooter:
      return attributes["display"] == "false"
    default: return false
    }
  }

  private mutating func text(_ range: Range<Int>) {
    guard stack.isOpen, let frame = frames.last, !frame.isHidden,
      frame.element?.isStructure != true
    else { return }
    let (bytes, part) = (bytes, part)
    stack.edit { draft in
      XMLText.forEachPiece(bytes, range) { piece in
        switch piece {
        case .plain(let range): draft.appendCollapsing(bytes[range], part: part)
        case .character(let scalar, let range):
          if scalar != "\n" && scalar != "\t" && scalar != " " {
            draft.append(scalar, part: part, source: range)
          } else if draft.takesSpace {
            draft.append(" ", part: part, source: range)
          }
        }
      }
    }
  }
}
