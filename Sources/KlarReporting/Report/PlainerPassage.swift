public import KlarText

/// A sentence of the letter, or several that belong together, with all suggestions made that go together.
public struct PlainerPassage: Hashable, Sendable {
  /// The bytes of the letter.
  public let range: TextRange
  /// The words that may take their place.
  public let words: String
  /// Whether nobody needs to look at them first.
  public let isSafe: Bool

  /// A passage in its new words.
  public init(range: TextRange, words: String, isSafe: Bool) {
    self.range = range
    self.words = words
    self.isSafe = isSafe
  }
}
