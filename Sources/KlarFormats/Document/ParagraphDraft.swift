internal import KlarGerman
internal import KlarText

/// A paragraph of a document while it is read, its ranges counted from its own first byte.
struct ParagraphDraft {
  var text: [UInt8] = []
  /// Where the text stands in the file, in text order.
  var segments: [SourceMap.Segment] = []
  var isHeading = false
  var isListItem = false
  /// Whether it is source code, which nobody reads as a letter.
  var isCode = false
  var zone = Block.Zone.body
  /// How many tables it stands in.
  var tableDepth = 0
  /// Whether the mark at its end was deleted, so that the next paragraph continues it.
  var continues = false

  /// Whether there is nothing to read in it: white space only, or the wide blanks of form fields.
  var isBlank: Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// What the paragraph is.
  ///
  /// Decisions number their reasons by outline levels; what ends as a sentence, or is as long as
  /// one, is no heading.
  var role: Block.Role {
    if isCode { return .code }
    let end = text.last { !SourceText.isSpace($0) }
    let isSentence = end == UInt8(ascii: ".") || end == UInt8(ascii: ";") || text.count > 200
    if isHeading && !isSentence { return .heading }
    if isListItem { return .listItem }
    return tableDepth > 0 ? .tableCell : .paragraph
  }

  /// Appends bytes that mean themselves in part `part` of the file.
  mutating func append(_ bytes: ArraySlice<UInt8>, part: Int) {
    if bytes.isEmpty { return }
    let start = text.count
    text += bytes
    if let last = segments.last, last.part == part, last.text.upper == start,
      last.source.upperBound == bytes.startIndex, last.text.count == last.source.count
    {
      segments[segments.count - 1] = SourceMap.Segment(
        text: TextRange(last.text.lower, text.count), part: part,
        source: last.source.lowerBound..<bytes.endIndex)
    } else {
      segments.append(
        SourceMap.Segment(text: TextRange(start, text.count), part: part, source: bytes.indices))
    }
  }

  /// Appends one character that the bytes `source` of part `part` stand for.
  mutating func append(_ scalar: Unicode.Scalar, part: Int, source: Range<Int>) {
    let start = text.count
    text += UTF8.encode(scalar) ?? .init()
    segments.append(
      SourceMap.Segment(text: TextRange(start, text.count), part: part, source: source))
  }

  /// Appends text that no bytes of the file hold, such as a tab.
  mutating func append(_ string: String) {
    text += string.utf8
  }

  /// Appends all of another paragraph.
  mutating func append(_ other: ParagraphDraft) {
    let start = text.count
    text += other.text
    for segment in other.segments {
      segments.append(
        SourceMap.Segment(
          text: TextRange(segment.text.lower + start, segment.text.upper + start),
          part: segment.part, source: segment.source))
    }
  }
}

extension ParagraphDraft {
  /// Whether a space is more than a repetition of one, or white space at the start of a line.
  var takesSpace: Bool { !text.isEmpty && text.last != 0x20 && text.last != 0x0A }

  /// Appends bytes of part `part`, of which a run of white space counts as one space and none at
  /// all at the beginning.
  mutating func appendCollapsing(_ bytes: ArraySlice<UInt8>, part: Int) {
    var start = bytes.startIndex
    var offset = start
    while offset < bytes.endIndex {
      defer { offset += 1 }
      guard SourceText.isSpace(bytes[offset]) else { continue }
      append(bytes[start..<offset], part: part)
      start = offset + 1
      guard takesSpace else { continue }
      // A line end of the file is shown as the space that it stands for.
      let end = text.count
      append(bytes[offset...offset], part: part)
      text[end] = 0x20
    }
    append(bytes[start..<bytes.endIndex], part: part)
  }
}
