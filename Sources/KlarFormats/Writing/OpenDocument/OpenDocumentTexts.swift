internal import KlarText

/// The pieces of character data of a content part, with what stands around them.
struct OpenDocumentTexts {
  /// The bytes between two tags.
  struct Piece {
    let range: Range<Int>
    /// The start tags between the paragraph and the text, outermost first.
    let wrappers: [Range<Int>]
    /// The start tag of the paragraph.
    let paragraph: Range<Int>
    /// Why nothing may be changed in it.
    let obstacle: WrittenDocument.Obstacle?
  }

  private struct Frame {
    let name: OpenDocumentElement?
    let tag: Range<Int>
  }

  /// The pieces in order.
  private(set) var pieces: [Piece] = []
  /// Where the list of tracked changes is, if there is one.
  private(set) var trackedChanges: Range<Int>?
  /// The byte where the list of tracked changes belongs: behind the start tag of `office:text` and
  /// the forms of the document.
  private(set) var textStart: Int?

  private let bytes: [UInt8]
  private var frames: [Frame] = []
  /// How many insertions of others are open.
  private var insertions = 0

  /// Reads a whole part.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
    self.bytes = bytes
    var reader = try XMLReader<OpenDocumentElement>(bytes, limits: limits)
    while let event = try reader.read() {
      switch event {
      case .start(let name, let tag): start(name, tag)
      case .end: end(at: reader.position)
      case .text(let range): text(range)
      }
    }
  }

  /// The piece that holds a byte, or ends before it.
  func piece(at offset: Int) -> Piece? {
    let piece = pieces[..<pieces.partitioningIndex { $0.range.lowerBound > offset }].last
    return piece.flatMap { offset <= $0.range.upperBound ? $0 : nil }
  }

  private mutating func start(_ name: OpenDocumentElement?, _ tag: Range<Int>) {
    frames.append(Frame(name: name, tag: tag))
    switch name {
    case .bodyText: textStart = textStart ?? tag.upperBound
    case .trackedChanges: trackedChanges = tag
    case .changeStart: insertions += 1
    case .changeEnd: insertions -= 1
    default: break
    }
  }

  private mutating func end(at offset: Int) {
    let frame = frames.popLast()
    if let frame, frame.name == .trackedChanges {
      trackedChanges = frame.tag.lowerBound..<offset
    } else if let frame, frame.name == .forms, frames.last?.name == .bodyText {
      textStart = offset
    }
  }

  private mutating func text(_ range: Range<Int>) {
    guard
      let paragraph = frames.lastIndex(where: { $0.name == .paragraph || $0.name == .heading })
    else { return }
    pieces.append(
      Piece(
        range: range, wrappers: frames[(paragraph + 1)...].map(\.tag),
        paragraph: frames[paragraph].tag, obstacle: obstacle(paragraph)))
  }

  private func obstacle(_ paragraph: Int) -> WrittenDocument.Obstacle? {
    if insertions > 0 { return .trackedChange }
    let inside = frames[(paragraph + 1)...].map(\.name)
    if !inside.allSatisfy({ $0 == .span || $0 == .link }) { return .field }
    let outside = frames[..<paragraph].map(\.name)
    if outside.contains(.textBox) || outside.contains(.frame) { return .textBox }
    return outside.contains(.noteBody) ? .margin : nil
  }
}
