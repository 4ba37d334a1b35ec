public import KlarText

/// A sentence, or a unit that stands for one: a heading, an item, a line of an address.
public struct Sentence: Hashable, Sendable {
  /// Its bytes, from the first to the last token.
  public let range: TextRange
  /// The indices of its tokens.
  public let tokens: Range<Int>
  /// The index of its block in `Analysis.blocks`.
  public let block: Int
  /// The part of the letter that it stands in.
  public let part: LetterPart.Kind
  /// Whether it is a sentence of running text: judged by sentence rules and counted in the score.
  ///
  /// False for headings, addresses, table cells and everything that is no sentence at all.
  public let isRunningText: Bool

  /// A sentence of the given tokens.
  public init(
    _ range: TextRange, tokens: Range<Int>, block: Int, part: LetterPart.Kind, isRunningText: Bool
  ) {
    self.range = range
    self.tokens = tokens
    self.block = block
    self.part = part
    self.isRunningText = isRunningText
  }
}
