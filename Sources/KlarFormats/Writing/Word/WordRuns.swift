internal import KlarText

/// The runs of a Word part, found in one pass.
struct WordRuns {
  private struct Frame {
    let element: WordRunElement?
    let start: Int
    /// The byte behind the start tag.
    let content: Int
    /// Whether white space at the ends of a text counts.
    var isPreserved = false
  }

  /// The runs in the order of their starts; one may stand inside another one.
  private(set) var runs: [WordRun] = []
  /// The highest number of a tracked change or a bookmark.
  private(set) var highestNumber = 0

  private let bytes: [UInt8]
  private var frames: [Frame] = []
  /// The open runs, as indices.
  private var open: [Int] = []
  /// Whether the result of each open field has begun.
  private var fields: [Bool] = []

  /// Reads a whole part.
  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
    self.bytes = bytes
    var reader = try XMLReader<WordRunElement>(bytes, limits: limits)
    while let event = try reader.read() {
      switch event {
      case .start(let element, let tag): start(element, tag)
      case .end: end(at: reader.position)
      case .text: break
      }
    }
  }

  /// The number of the innermost run that holds a byte.
  func index(at offset: Int) -> Int? {
    runs[..<runs.partitioningIndex { $0.range.lowerBound > offset }]
      .lastIndex { $0.range.contains(offset) }
  }

  private mutating func start(_ element: WordRunElement?, _ tag: Range<Int>) {
    let attributes = XMLAttributes(bytes, tag)
    var frame = Frame(element: element, start: tag.lowerBound, content: tag.upperBound)
    defer { frames.append(frame) }
    switch element {
    case .run:
      // A run in a run, as in ruby text, shares the bytes of the outer one.
      for outer in open { runs[outer].obstacle = .structure }
      runs.append(WordRun(tag: tag, container: container, obstacle: obstacle))
      open.append(runs.count - 1)
    case .text: frame.isPreserved = attributes["space"] == "preserve"
    case .fieldCharacter: readField(attributes["fldCharType"])
    default: break
    }
    if element?.isNumbered == true, let id = attributes["id"].flatMap({ Int($0) }) {
      highestNumber = max(highestNumber, id)
    }
  }

  private mutating func end(at offset: Int) {
    guard let frame = frames.popLast() else { return }
    if frame.element == .run, let run = open.popLast() {
      runs[run].range = runs[run].tag.lowerBound..<offset
    } else if frames.last?.element == .run, let run = open.last {
      addChild(frame, to: run, end: offset)
    }
  }

  private mutating func addChild(_ frame: Frame, to run: Int, end: Int) {
    if frame.element == .runProperties {
      runs[run].properties = frame.start..<end
      return
    }
    var child = WordRun.Child(range: frame.start..<end)
    if frame.element == .text {
      let close = bytes[frame.content..<end].lastIndex(of: UInt8(ascii: "<"))
      var text = frame.content..<max(frame.content, close ?? frame.content)
      if !frame.isPreserved {
        while let first = text.first, Self.isSpace(bytes[first]) { text.removeFirst() }
        while let last = text.last, Self.isSpace(bytes[last]) { text.removeLast() }
      }
      child.text = text
    }
    runs[run].children.append(child)
  }

  private mutating func readField(_ kind: String?) {
    switch kind {
    case "begin": fields.append(false)
    case "separate": if let last = fields.indices.last { fields[last] = true }
    case "end": _ = fields.popLast()
    default: break
    }
    if let run = open.last { runs[run].obstacle = runs[run].obstacle ?? .field }
  }

  private var container: Int {
    frames.last { $0.element?.isContainer == true }?.start ?? 0
  }

  /// Why nothing may be changed at this place.
  private var obstacle: WrittenDocument.Obstacle? {
    let elements = frames.map(\.element)
    if elements.contains(.alternateContent) || elements.contains(.textBox) { return .textBox }
    if elements.contains(where: { $0 == .insertion || $0 == .moveTarget }) { return .trackedChange }
    let paragraph = elements.lastIndex(of: .paragraph) ?? 0
    let isControl = elements[paragraph...].contains(.control)
    return !fields.isEmpty || elements.contains(.simpleField) || isControl ? .field : nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
