public import KlarText

/// The smallest unit of a text: a word, number, mark or unit such as an e-mail address.
///
/// Small and plain on purpose; what is known about the word itself stands once for each distinct
/// spelling in `Analysis.forms`.
public struct Token: Hashable, Sendable {
  /// What the tokenizer sees in it.
  public enum Kind: UInt8, Hashable, Sendable {
    case word
    /// A word with its full stop, or several such as "z. B.", in one token.
    case abbreviation
    /// Digits, also with separators: "1.234,56", "10:30".
    case number
    /// Digits with the full stop of an ordinal: "3.".
    case ordinal
    case punctuation
    /// "§", "%", "€", "&".
    case symbol
    case url
    case email
    /// A gap in a template: "{{name}}", "«Feld»", "[PLATZHALTER]".
    case placeholder
  }

  /// Its bytes.
  public let range: TextRange
  /// What the tokenizer sees in it.
  public let kind: Kind
  /// Whether white space stands before it in its block.
  public let hasSpaceBefore: Bool
  /// The index of its spelling in `Analysis.forms`.
  public let form: Int

  /// A token with the given spelling.
  @inlinable
  public init(_ range: TextRange, kind: Kind, hasSpaceBefore: Bool, form: Int) {
    self.range = range
    self.kind = kind
    self.hasSpaceBefore = hasSpaceBefore
    self.form = form
  }

  /// Whether it counts as a word of running text: something that a reader reads as one.
  @inlinable public var isWord: Bool { kind != .punctuation && kind != .symbol }
}
