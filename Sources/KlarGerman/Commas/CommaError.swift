/// Commas that are missing, or one that parts what belongs together.
public struct CommaError: Hashable, Sendable {
  /// What is to be set apart, or not.
  public enum Kind: Hashable, Sendable {
    /// An infinitive: "Rufen Sie an um einen Termin zu vereinbaren".
    case infinitive
    /// A clause with a conjunction or relative pronoun: "Wir zahlen nicht weil die Frist vorbei ist".
    case clause
    /// "nicht der Bescheid sondern der Betrag".
    case contrast
    /// What stands in front of the verb: "Aufgrund Ihrer Angaben, haben wir neu gerechnet".
    case front
    /// A second verb with the same subject: "Wir prüfen den Antrag, und schreiben Ihnen".
    case pair
    /// The second half of a pair: "sowohl der Antrag, als auch die Anlage".
    case correlative
    /// "länger, als erlaubt".
    case comparison
  }

  /// What is to be set apart, or not.
  public let kind: Kind
  /// The tokens that show it: from the word before the first comma.
  public let tokens: Range<Int>
  /// The tokens behind which a comma is missing, in text order.
  public let missing: [Int]
  /// The comma that is too many.
  public let surplus: Int?

  init(kind: Kind, tokens: Range<Int>, missing: [Int] = [], surplus: Int? = nil) {
    self.kind = kind
    self.tokens = tokens
    self.missing = missing
    self.surplus = surplus
  }
}
