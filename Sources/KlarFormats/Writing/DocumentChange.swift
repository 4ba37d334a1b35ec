public import KlarText

/// New words for a stretch of a letter, to be entered as a whole or not at all.
public struct DocumentChange: Hashable, Sendable {
  /// The stretch, such as a sentence; all edits lie in it.
  public let range: TextRange
  /// The edits in order and apart; their ranges count the bytes of the letter's text.
  public let edits: [TextEdit]
  /// What a comment on the stretch says; its lines become paragraphs.
  public let note: String

  /// A change with the words of its comment.
  public init(range: TextRange, edits: [TextEdit], note: String) {
    self.range = range
    self.edits = edits
    self.note = note
  }
}
