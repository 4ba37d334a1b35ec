/// A clause: a finite verb, or an infinitive with "zu", and what belongs to it.
public struct Clause: Hashable, Sendable {
  /// What a clause is to the sentence.
  public enum Kind: UInt8, Hashable, Sendable {
    case main
    /// Opened by a conjunction or question word: "weil …", "ob …", "wann …".
    case subordinate
    /// Opened by a relative pronoun, perhaps after a preposition.
    case relative
    /// A zu-infinitive of its own: "…, den Antrag zu stellen".
    case infinitive
    /// A condition without a conjunction: "Fehlt die Unterschrift, …".
    case conditional
  }

  /// The number of its sentence in `Analysis.sentences`.
  public let sentence: Int
  /// What it is to the sentence.
  public let kind: Kind
  /// Its tokens in text order, without the commas around it; they may leave room for other clauses.
  public let tokens: [Int]
  /// The token of the conjunction, relative pronoun or question word that opens it.
  public let introducer: Int?
  /// The token of its finite verb; nil for infinitives and where the verb is left out.
  public let finite: Int?
  /// The number in `Analysis.clauses` of the clause that it depends on; nil for main clauses.
  public let parent: Int?

  /// A clause of the given tokens.
  public init(
    sentence: Int, kind: Kind, tokens: [Int], introducer: Int?, finite: Int?, parent: Int?
  ) {
    self.sentence = sentence
    self.kind = kind
    self.tokens = tokens
    self.introducer = introducer
    self.finite = finite
    self.parent = parent
  }
}
