public import KlarGerman
public import KlarText

/// A letter after suggestions were applied.
public struct FixedLetter: Sendable {
  /// A change that was not made, because the letter would have said something else.
  public struct Refusal: Hashable, Sendable {
    /// What the change would have answered.
    public let reason: Passage.Reason
    /// The sentence that stays as it is.
    public let sentence: String
    /// What would have been lost.
    public let loss: Loss
  }

  /// The letter before.
  public let original: Letter
  /// The letter after; its source map is that of no file and therefore empty.
  public let letter: Letter
  /// The text after, as a file of plain text takes it: the lines of changed paragraphs are filled anew.
  public let text: SourceText
  /// What was changed, in text order.
  public let passages: [Passage]
  /// What was not.
  public let refusals: [Refusal]
  /// Whether nothing was left to apply.
  public let isFinished: Bool

  /// All changes of the original letter in order.
  public var edits: [TextEdit] { passages.flatMap(\.edits) }
  /// The number of suggestions that were applied.
  public var changeCount: Int { passages.reduce(0) { $0 + $1.reasons.count } }
}
