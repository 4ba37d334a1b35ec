public import KlarText

/// A word of a letter that is probably spelled wrong.
public struct Misspelling: Hashable, Sendable {
  /// Why the word is thought wrong.
  public enum Kind: Hashable, Sendable {
    /// No dictionary has it.
    case unknown
    /// It is a common error for another word.
    case confused
    /// It stands twice in a row.
    case repeated
    /// It is two words without a blank between them.
    case glued
  }

  /// Why the word is thought wrong.
  public let kind: Kind
  /// The index of its token.
  public let token: Int
  /// The bytes to replace; of a repeated word also those before it up to its first occurrence.
  public let range: TextRange
  /// The word.
  public let word: String
  /// What may be meant, the likeliest first; empty if nothing is like it.
  public let suggestions: [String]
  /// Whether the first suggestion differs by a slip only, so that it is hardly another word.
  public let isSlip: Bool
}
