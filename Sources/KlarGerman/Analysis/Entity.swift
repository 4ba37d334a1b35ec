public import KlarText

/// Something that a letter names and no rewrite may change or lose.
public struct Entity: Hashable, Sendable {
  /// What it is; raw values are those of the reports.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case date
    /// A period such as "innerhalb von zwei Wochen".
    case deadline
    case amount
    /// "§ 5 Abs. 2 Satz 1 SGB X".
    case paragraph
    /// A file number or "Ihr Zeichen".
    case reference
    case phone, email, url, iban, name, document
    /// A gap in a template.
    case placeholder
  }

  /// What it is.
  public let kind: Kind
  /// Its bytes.
  public let range: TextRange
  /// The indices of its tokens.
  public let tokens: Range<Int>

  /// An entity of the given tokens.
  public init(_ kind: Kind, _ range: TextRange, tokens: Range<Int>) {
    self.kind = kind
    self.range = range
    self.tokens = tokens
  }
}
