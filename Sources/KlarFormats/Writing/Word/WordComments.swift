/// The comments of a Word document: the list itself, and the two places that must name it.
struct WordComments {
  private static let vocabulary = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

  private let name: String
  private let list: [UInt8]?
  private let types: [UInt8]?
  private let links: (name: String, bytes: [UInt8]?)
  private let isStrict: Bool
  private let stamp: ChangeStamp
  /// The number of the next comment.
  private(set) var number: Int
  private var entries: [String] = []

  /// The comments that belong to the main part `main`.
  init(
    of main: String, in archive: inout ZipArchive, writing: DocumentWriting
  ) throws(ReadingError) {
    let relationships = try WordRelationships(of: main, in: &archive, limits: writing.limits)
    let pieces = main.split(separator: "/")
    let folder = pieces.dropLast().map { "\($0)/" }.joined()
    let linked = relationships.part("comments")
    let isTaken = archive.names.contains("\(folder)comments.xml")
    name = linked ?? "\(folder)\(isTaken ? "klarbrief-" : "")comments.xml"
    list = try linked.map { (name) throws(ReadingError) in try archive.read(name) } ?? nil
    types = list == nil ? try archive.read("[Content_Types].xml") : nil
    let linkName = "\(folder)_rels/\(pieces.last.map(String.init) ?? "").rels"
    links = (linkName, list == nil ? try archive.read(linkName) : nil)
    let text = try archive.read(main) ?? []
    isStrict = text.prefix(4096)[...].first(of: Self.strict) != nil
    stamp = writing.stamp
    var highest = -1
    if let list {
      var reader = try XMLReader<WordRunElement>(list, limits: writing.limits)
      while let event = try reader.read() {
        guard case .start(.comment, let tag) = event else { continue }
        highest = max(highest, XMLAttributes(list, tag)["id"].flatMap { Int($0) } ?? 0)
      }
    }
    number = highest + 1
  }

  /// Adds a comment whose lines become paragraphs.
  mutating func add(_ note: String) {
    let paragraphs = note.split(separator: "\n").map {
      "<w:p><w:r><w:t xml:space=\"preserve\">\(XMLEscape.text(String($0)))</w:t></w:r></w:p>"
    }.joined()
    entries.append(
      """
      <w:comment xmlns:w="\(isStrict ? Self.strict : Self.vocabulary)" w:id="\(number)" \
      w:author="\(XMLEscape.text(stamp.author))" w:date="\(stamp.date)" w:initials="KB">\
      \(paragraphs)</w:comment>
      """)
    number += 1
  }

  /// The parts with the comments; none without any.
  var parts: [ZipRewriting.Part] {
    if entries.isEmpty { return [] }
    let content = entries.joined()
    if let list {
      return [ZipRewriting.Part(name: name, bytes: Self.appending(content, to: list))]
    }
    let office =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument"
      : "http://schemas.openxmlformats.org/officeDocument/2006"
    let list = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n\
      <w:comments xmlns:w="\(isStrict ? Self.strict : Self.vocabulary)">\(content)</w:comments>
      """
    let type = """
      <Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" \
      PartName="/\(name)" ContentType="application/vnd.openxmlformats-officedocument.\
      wordprocessingml.comments+xml"/>
      """
    let space = "http://schemas.openxmlformats.org/package/2006/relationships"
    let link = """
      <Relationship xmlns="\(space)" Id="klarbriefComments" \
      Type="\(office)/relationships/comments" Target="/\(name)"/>
      """
    let emptyLinks = Array("<Relationships xmlns=\"\(space)\"></Relationships>".utf8)
    return [
      ZipRewriting.Part(
        name: "[Content_Types].xml", bytes: Self.appending(type, to: types ?? [])),
      ZipRewriting.Part(
        name: links.name, bytes: Self.appending(link, to: links.bytes ?? emptyLinks)),
      ZipRewriting.Part(name: name, bytes: Array(list.utf8)),
    ]
  }

  /// A part with something more at the end of its root element.
  private static func appending(_ content: String, to bytes: [UInt8]) -> [UInt8] {
    guard let end = bytes.lastIndex(of: UInt8(ascii: "<")) else { return bytes }
    if bytes[(end + 1)...].first == UInt8(ascii: "/") {
      return [Splice(end..<end, content)].applied(to: bytes)
    }
    // An empty root, "<Types ... />", has to be opened.
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")), slash > end else { return bytes }
    let name = bytes[(end + 1)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
    let close = ">\(content)</\(String(decoding: name, as: UTF8.self))>"
    return [Splice(slash..<min(bytes.count, slash + 2), close)].applied(to: bytes)
  }
}
