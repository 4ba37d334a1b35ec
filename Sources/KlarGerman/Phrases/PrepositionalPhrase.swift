/// A preposition with what it governs.
public struct PrepositionalPhrase: Hashable, Sendable {
  /// The token of the preposition: behind "bis" the next one, "bis zum", else the first, "innerhalb von".
  public let preposition: Int
  /// The phrase; nil where a pronoun or adverb stands for it.
  public let phrase: NounPhrase?
  /// The token behind the whole.
  public let end: Int
}
