internal import KlarGerman
internal import KlarText

/// Enters changes into the body of an OpenDocument text.
struct OpenDocumentWriter {
  private static let part = "content.xml"

  private let writing: DocumentWriting
  private let markup: OpenDocumentMarkup
  private let bytes: [UInt8]
  private let texts: OpenDocumentTexts
  private var splices: [Splice] = []
  private var regions = ""
  /// The highest number that a name of this program's has in the document.
  private var number: Int

  init(_ archive: inout ZipArchive, _ writing: DocumentWriting) throws(ReadingError) {
    guard let bytes = try archive.read(Self.part) else { throw .damaged }
    self.bytes = bytes
    self.writing = writing
    markup = OpenDocumentMarkup(stamp: writing.stamp)
    texts = try OpenDocumentTexts(bytes, limits: writing.limits)
    number = Self.highestNumber(bytes)
  }

  /// The part with the changes, and what could not be entered.
  mutating func write(
    _ changes: [DocumentChange]
  ) -> (parts: [ZipRewriting.Part], omissions: [WrittenDocument.Omission]) {
    var omissions: [WrittenDocument.Omission] = []
    for (index, change) in changes.enumerated() {
      do throws(WrittenDocument.Obstacle) {
        if writing.form == .comments { try comment(change) } else { try enter(change) }
      } catch {
        omissions.append(WrittenDocument.Omission(index: index, obstacle: error))
      }
    }
    if splices.isEmpty { return ([], omissions) }
    if !regions.isEmpty { splices.append(listOfChanges()) }
    return ([ZipRewriting.Part(name: Self.part, bytes: splices.applied(to: bytes))], omissions)
  }

  private mutating func enter(_ change: DocumentChange) throws(WrittenDocument.Obstacle) {
    let letter = writing.letter
    guard let block = letter.blocks?.first(where: { $0.range.contains(change.range) })?.range,
      texts.textStart != nil
    else { throw .structure }
    // White space at the edge of a paragraph, or beside other white space, would be lost.
    let after = change.edits.applied(to: letter.text, in: block)
    if after.first == " " || after.last == " " { throw .structure }
    let (saved, savedRegions) = (splices, regions)
    do throws(WrittenDocument.Obstacle) {
      for edit in WordwiseEdits.edits(change.edits, of: letter.text) {
        try enter(try PlacedEdit(edit, in: letter, block: block))
      }
    } catch {
      (splices, regions) = (saved, savedRegions)
      throw error
    }
  }

  private mutating func enter(_ edit: PlacedEdit) throws(WrittenDocument.Obstacle) {
    guard edit.neighbour.part == 0 else { throw .margin }
    let place = try text(at: edit.neighbour)
    if !edit.deleted.isEmpty {
      let id = nextID()
      var content = ""
      for (index, piece) in edit.deleted.enumerated() {
        let text = try text(at: piece)
        guard text.paragraph == place.paragraph else { throw .border }
        content += wrapped(
          piece.source, text, isFirst: index == 0, isLast: index == edit.deleted.count - 1)
        splices.append(Splice(piece.source, index == 0 ? markup.deleted(id) : ""))
      }
      regions += markup.deletion(id, paragraph(content, place))
    }
    if !edit.words.isEmpty {
      let id = nextID()
      splices.append(Splice(edit.offset..<edit.offset, markup.inserted(id, edit.words)))
      regions += markup.insertion(id)
    }
  }

  private mutating func comment(_ change: DocumentChange) throws(WrittenDocument.Obstacle) {
    let segments = writing.letter.sourceMap.segments(in: change.range)
    guard let first = segments.first, let last = segments.last else { throw .sign }
    guard first.part == 0, last.part == 0 else { throw .margin }
    guard
      let lower = PlacedEdit.source(of: max(first.text.lower, change.range.lower), in: first),
      let upper = PlacedEdit.source(of: min(last.text.upper, change.range.upper), in: last)
    else { throw .structure }
    for (place, segment) in [(lower, first), (upper, last)] {
      let text = try texts.piece(at: segment.source.lowerBound).unwrapped()
      // A comment may stand beside a tracked change, but not in a field or in a drawing.
      if let obstacle = text.obstacle, obstacle != .trackedChange { throw obstacle }
      guard text.range.lowerBound <= place, place <= text.range.upperBound else {
        throw .structure
      }
    }
    let id = nextID()
    splices.append(Splice(lower..<lower, markup.comment(id, change.note)))
    splices.append(Splice(upper..<upper, markup.commentEnd(id)))
  }

  /// The text around a piece, where it may be changed.
  private func text(
    at piece: PlacedEdit.Piece
  ) throws(WrittenDocument.Obstacle) -> OpenDocumentTexts.Piece {
    guard piece.part == 0 else { throw .margin }
    let text = try texts.piece(at: piece.source.lowerBound).unwrapped()
    if let obstacle = text.obstacle { throw obstacle }
    guard piece.source.upperBound <= text.range.upperBound else { throw .structure }
    return text
  }

  /// Deleted words inside of the elements that gave them their looks.
  private func wrapped(
    _ range: Range<Int>, _ text: OpenDocumentTexts.Piece, isFirst: Bool, isLast: Bool
  ) -> String {
    var words = bytes[range]
    var (start, end) = ("", "")
    // White space at the edges of a paragraph counts for nothing unless it is an element.
    if isFirst, let first = words.first, SourceText.isSpace(first) {
      words.removeFirst()
      start = "<text:s/>"
    }
    if isLast, let last = words.last, SourceText.isSpace(last) {
      words.removeLast()
      end = "<text:s/>"
    }
    let tags = text.wrappers.map { String(decoding: bytes[$0], as: UTF8.self) }
    let closing = text.wrappers.reversed().map { tag -> String in
      let name = bytes[tag].dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      return "</\(String(decoding: name, as: UTF8.self))>"
    }
    return tags.joined() + start + String(decoding: words, as: UTF8.self) + end + closing.joined()
  }

  /// The paragraph that holds deleted words.
  private func paragraph(_ content: String, _ text: OpenDocumentTexts.Piece) -> String {
    let style = XMLAttributes(bytes, text.paragraph)["style-name"].map {
      " text:style-name=\"\(XMLEscape.text($0))\""
    }
    return "<text:p\(style ?? "")>\(content)</text:p>"
  }

  private mutating func nextID() -> String {
    number += 1
    return "klarbrief\(number)"
  }

  private static func highestNumber(_ bytes: [UInt8]) -> Int {
    var (rest, highest) = (bytes[...], 0)
    while let place = rest.first(of: "\"klarbrief") {
      rest = rest[(place + 10)...]
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.prefix(9)
      highest = max(highest, Int(String(decoding: digits, as: UTF8.self)) ?? 0)
    }
    return highest
  }

  /// The list of changes, new or continued.
  private func listOfChanges() -> Splice {
    let start = texts.textStart ?? 0
    guard let list = texts.trackedChanges else {
      return Splice(start..<start, markup.list(regions))
    }
    let close = bytes[list].lastIndex(of: UInt8(ascii: "<")) ?? list.lowerBound
    guard close > list.lowerBound else { return Splice(list, markup.list(regions)) }
    return Splice(close..<close, regions)
  }
}

extension OpenDocumentTexts.Piece? {
  /// The piece; a place without one is no text of the document.
  fileprivate func unwrapped() throws(WrittenDocument.Obstacle) -> OpenDocumentTexts.Piece {
    guard let self else { throw .structure }
    return self
  }
}
