/// A distinct spelling in a text, with what can be said without its sentence.
public struct WordForm: Hashable, Sendable {
  /// How its letters are cased.
  public enum Casing: UInt8, Hashable, Sendable {
    case lower, capitalized, upper, mixed
    /// No letter at all.
    case none
  }

  /// The spelling in NFC, without soft hyphens.
  public let text: String
  /// The key of every look-up: lower case, "ß" as "ss".
  ///
  /// Swiss spelling and capitals so find the same entries.
  public let folded: String
  /// How its letters are cased.
  public let casing: Casing
  /// The number of letters, without digits, hyphens and other marks.
  public let letters: Int

  /// The spelling as the tokenizer cleaned it.
  public init(text: String, folded: String, casing: Casing, letters: Int) {
    self.text = text
    self.folded = folded
    self.casing = casing
    self.letters = letters
  }
}
