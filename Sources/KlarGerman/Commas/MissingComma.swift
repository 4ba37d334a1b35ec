/// What must be set apart by commas and is not.
public struct MissingComma: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// An infinitive: "Rufen Sie an um einen Termin zu vereinbaren".
    case infinitive
    /// A clause with a conjunction: "Wir zahlen nicht weil die Frist vorbei ist".
    case clause
  }

  /// What it is.
  public let kind: Kind
  /// The tokens that show it: from the word before the first missing comma.
  public let tokens: Range<Int>
  /// The tokens behind which a comma is missing, in text order.
  public let places: [Int]
}
