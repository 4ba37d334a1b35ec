/// A clause in its topological fields.
///
/// What follows the right bracket, the Nachfeld and clauses that depend on this one, is not read: it
/// stays where it is.
public struct ClauseFrame: Hashable, Sendable {
  /// Where the finite verb stands.
  public enum Order: UInt8, Hashable, Sendable {
    /// "Ihr Antrag wird geprüft"; also behind a clause that fills the Vorfeld.
    case verbSecond
    /// "Wird Ihr Antrag geprüft, …".
    case verbFirst
    /// "weil Ihr Antrag geprüft wird".
    case verbLast
  }

  /// The predicate as it stands.
  public let complex: VerbComplex
  /// The full verb.
  public let verb: Verb
  /// The kind of the clause.
  public let kind: Clause.Kind
  /// Where the finite verb stands.
  public let order: Order
  /// Everything from the first word of the Vorfeld, or the word behind the conjunction, to the right
  /// bracket, which ends it.
  public let tokens: Range<Int>
  /// The constituents before the finite verb; empty where a clause stands there.
  public let prefield: [Constituent]
  /// The constituents between the brackets.
  public let middle: [Constituent]
  /// Whether infinitive or participle stand in the Vorfeld: "Vorzulegen sind alle Belege".
  public let hasVerbInFront: Bool
  /// Whether somebody shall make another one do it: "prüfen zu lassen".
  public let isCausative: Bool
  /// Whether the sentence begins with the frame.
  public let beginsSentence: Bool

  /// All constituents in text order.
  public var constituents: [Constituent] { prefield + middle }

  /// The subject: the only constituent that can be a nominative and agrees with the finite verb.
  public let subject: Constituent?
  /// Whether more than one constituent could be the subject.
  public let isSubjectAmbiguous: Bool
  /// The person and number of the finite verb.
  public let person: Person
  /// The number of the finite verb.
  public let number: GrammaticalNumber
}
