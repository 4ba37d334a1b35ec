/// A noun that names an action, with the verb that says the same: "Prüfung" and "prüfen".
public struct ActionNoun: Sendable {
  /// What the genitive behind the noun is to the verb.
  public enum Role: UInt8, Hashable, Sendable {
    /// "Eingang der Unterlagen": they come in.
    case subject
    /// "Prüfung der Unterlagen": somebody checks them.
    case object
  }

  /// Who acts in letters of authorities.
  public enum Actor: UInt8, Hashable, Sendable {
    case authority, reader
    /// It may be either of them, or somebody else.
    case open
  }

  /// The verb.
  public let verb: Verb
  /// What the genitive is to it.
  public let role: Role
  /// Who acts; open where the genitive is the subject.
  public let actor: Actor
  /// Whether it denies the action: "Nichtvorlage".
  public let isNegated: Bool
}
