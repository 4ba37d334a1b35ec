/// Walks through one XML part and tells its elements and texts with their places in its bytes.
///
/// The well-formedness is libxml2's matter; what stands between two tags is taken from the part
/// itself, so that every text knows its bytes. `Name` lists the elements that matter, with raw
/// values such as "w:p"; the others come as nil.
struct XMLReader<Name: RawRepresentable> where Name.RawValue == String {
  /// One step through the part.
  enum Event {
    /// A start tag with its bytes, "<" and ">" included.
    case start(Name?, Range<Int>)
    /// An end tag, or the end of an empty element.
    case end(Name?)
    /// The bytes between two tags, entities and comments included.
    case text(Range<Int>)
  }

  let bytes: [UInt8]
  private let feed: XMLFeed
  private var screen: XMLGuard
  private let chunk: Int
  private var names: [Name?] = []
  private var tags: [XMLTag] = []
  private var fed = 0
  private var next = 0
  /// The byte behind the latest step.
  private(set) var position = 0
  private var depth = 0

  /// A reader at the beginning of the part `bytes`.
  init(_ bytes: [UInt8], limits: ReadingLimits, chunk: Int = 64 << 10) throws(ReadingError) {
    if bytes.isEmpty { throw .damaged }
    self.bytes = bytes
    self.chunk = chunk
    feed = try XMLFeed(depth: limits.depth)
    screen = XMLGuard(attributes: limits.attributes)
  }

  /// The next step; nil after the last one.
  mutating func read() throws(ReadingError) -> Event? {
    while next == tags.count {
      if fed == bytes.count { return nil }
      try feedChunk()
    }
    let tag = tags[next]
    guard 1...(tag.isStart ? bytes.count - 1 : bytes.count) ~= tag.offset else { throw .damaged }
    var start = tag.offset - 1
    while start > position, bytes[start] != UInt8(ascii: "<") { start -= 1 }
    if start > position, depth > 0 {
      defer { position = start }
      return .text(position..<start)
    }
    next += 1
    depth += tag.isStart ? 1 : -1
    defer { position = max(position, tag.isStart ? close(tag.offset) : tag.offset) }
    let name = names[tag.name]
    return tag.isStart ? .start(name, start..<close(tag.offset)) : .end(name)
  }

  private mutating func feedChunk() throws(ReadingError) {
    let bytes = bytes
    let end = min(bytes.count, fed + chunk)
    let piece = bytes.span.extracting(fed..<end)
    try screen.check(piece)
    try feed.parse(piece, isLast: end == bytes.count)
    (tags, fed, next) = (feed.tags, end, 0)
    for name in feed.names.dropFirst(names.count) { names.append(Name(rawValue: name)) }
  }

  private func close(_ offset: Int) -> Int {
    offset + (bytes[offset] == UInt8(ascii: "/") ? 2 : 1)
  }
}
