public import KlarText

/// A stretch of text that stands by itself: a paragraph, heading, list item or table cell.
///
/// No sentence crosses the border of a block.
public struct Block: Hashable, Sendable {
  /// What the author made of it.
  public enum Role: Hashable, Sendable {
    case paragraph
    case heading
    case listItem
    case tableCell
    /// Text that the reader must not see, such as source code.
    case code
  }

  /// Where in the document it stands; raw values are those of the reports.
  public enum Zone: String, Hashable, Sendable {
    case body, header, footer, table, footnote
  }

  /// The bytes of its text, bullets and numbers included, the final line break not.
  public let range: TextRange
  /// What the author made of it.
  public let role: Role
  /// Where in the document it stands.
  public let zone: Zone
  /// The number of the paragraph in the document, from 1.
  public let paragraph: Int

  /// A block of the plain text.
  public init(
    _ range: TextRange, role: Role = .paragraph, zone: Zone = .body, paragraph: Int = 1
  ) {
    self.range = range
    self.role = role
    self.zone = zone
    self.paragraph = paragraph
  }
}
