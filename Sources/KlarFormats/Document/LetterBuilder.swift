internal import KlarGerman
internal import KlarText

/// Joins the paragraphs of a document to a letter: one line each, and one empty line in the place
/// of empty paragraphs.
struct LetterBuilder {
  private var text: [UInt8] = []
  private var blocks: [Block] = []
  private var segments: [SourceMap.Segment] = []
  private var isBlankWanted = false

  /// Whether no paragraph has any text so far.
  var isEmpty: Bool { blocks.isEmpty }

  /// Appends a paragraph.
  mutating func append(_ draft: ParagraphDraft) {
    if draft.isBlank {
      isBlankWanted = true
      return
    }
    if isBlankWanted, !text.isEmpty { text.append(0x0A) }
    isBlankWanted = false
    let start = text.count
    text += draft.text
    for segment in draft.segments {
      segments.append(
        SourceMap.Segment(
          text: TextRange(segment.text.lower + start, segment.text.upper + start),
          part: segment.part, source: segment.source))
    }
    let zone = draft.tableDepth > 0 && draft.zone == .body ? .table : draft.zone
    blocks.append(
      Block(
        TextRange(start, text.count), role: draft.role, zone: zone, paragraph: blocks.count + 1))
    text.append(0x0A)
  }

  /// Appends the paragraphs of one part of the document.
  mutating func append(_ drafts: [ParagraphDraft]) {
    for draft in drafts { append(draft) }
    isBlankWanted = true
  }

  /// The letter; refuses one without a word.
  consuming func letter(_ format: LetterFormat, parts: [String]) throws(ReadingError) -> Letter {
    if isEmpty { throw .noText }
    return Letter(
      text: SourceText(validUTF8: text), format: format, blocks: blocks,
      sourceMap: SourceMap(parts: parts, segments: segments))
  }
}
