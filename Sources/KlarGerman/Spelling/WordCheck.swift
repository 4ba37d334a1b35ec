/// What the speller says about a word.
public enum WordCheck: Hashable, Sendable {
  /// The word is right, or nothing can be said about it.
  case known
  /// No dictionary has the word.
  case unknown
  /// A common error, with what is meant.
  case confused(with: String)
}
