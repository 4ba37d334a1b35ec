internal import KlarGerman
internal import KlarText

/// An edit with the bytes of the file that it is about.
struct PlacedEdit {
  /// Bytes of one part that hold some of the words.
  struct Piece: Hashable {
    let part: Int
    let source: Range<Int>
  }

  /// The bytes of the words that go, in order.
  let deleted: [Piece]
  /// The piece of text before or behind the new words; those that go, if there are any.
  let neighbour: Piece
  /// The byte before which the new words stand.
  let offset: Int
  /// The new words.
  let words: String

  /// Finds the bytes of an edit in the paragraph `block`.
  init(_ edit: TextEdit, in letter: Letter, block: TextRange) throws(WrittenDocument.Obstacle) {
    words = edit.replacement
    deleted = try Self.pieces(of: edit.range, in: letter)
    if let last = deleted.last {
      neighbour = last
      offset = last.source.upperBound
    } else {
      let around = TextRange(max(block.lower, edit.range.lower - 1), edit.range.upper + 1)
      let segments = letter.sourceMap.segments(in: around).filter { block.contains($0.text) }
      if let before = segments.first(where: { $0.text.contains(edit.range.lower - 1) }) {
        neighbour = Piece(part: before.part, source: before.source)
        guard let place = Self.source(of: edit.range.lower, in: before) else { throw .structure }
        offset = place
      } else if let after = segments.first(where: { $0.text.lower == edit.range.lower }) {
        neighbour = Piece(part: after.part, source: after.source)
        offset = after.source.lowerBound
      } else {
        throw .sign
      }
    }
  }

  /// The bytes that hold a range; refuses one with signs that are no text.
  static func pieces(
    of range: TextRange, in letter: Letter
  ) throws(WrittenDocument.Obstacle) -> [Piece] {
    var pieces: [Piece] = []
    var position = range.lower
    for segment in letter.sourceMap.segments(in: range) {
      let shared = TextRange(
        max(range.lower, segment.text.lower), min(range.upper, segment.text.upper))
      guard shared.lower == position else { throw .sign }
      guard let lower = source(of: shared.lower, in: segment),
        let upper = source(of: shared.upper, in: segment)
      else { throw .structure }
      if let last = pieces.last, last.part == segment.part, last.source.upperBound == lower {
        pieces[pieces.count - 1] = Piece(
          part: last.part, source: last.source.lowerBound..<upper)
      } else {
        pieces.append(Piece(part: segment.part, source: lower..<upper))
      }
      position = shared.upper
    }
    guard position == range.upper else { throw .sign }
    return pieces
  }

  /// The byte of the file for a place in a segment; nil inside of an entity.
  static func source(of offset: Int, in segment: SourceMap.Segment) -> Int? {
    if offset == segment.text.lower { return segment.source.lowerBound }
    if offset == segment.text.upper { return segment.source.upperBound }
    guard segment.text.count == segment.source.count else { return nil }
    return segment.source.lowerBound + offset - segment.text.lower
  }
}
