/// A predicate: a full verb with everything that helps it, however far apart in its clause.
///
/// Coordinated verbs have a complex each; the helper that they share belongs to the one it stands
/// next to, and the others are elliptic.
public struct VerbComplex: Hashable, Sendable {
  /// Who acts.
  public enum Voice: UInt8, Hashable, Sendable {
    case active
    /// "wird geprüft".
    case werdenPassive
    /// "ist geprüft": a state.
    case seinPassive
    /// "bekommt erstattet".
    case bekommenPassive
  }

  /// The time that the forms express.
  public enum Tense: UInt8, Hashable, Sendable {
    case present, preterite, perfect, pluperfect, future, futurePerfect
  }

  /// The mood of the finite verb; "würde" with infinitive is a subjunctive 2.
  public enum Mood: UInt8, Hashable, Sendable {
    case indicative, subjunctive1, subjunctive2, imperative
  }

  /// Where the finite verb stands in its clause.
  public enum Placement: UInt8, Hashable, Sendable {
    case first, second, last
    /// There is no finite verb.
    case none
  }

  /// What must, may or can be done, by a helper.
  public enum Modality: Hashable, Sendable {
    /// A modal verb, with its token and infinitive.
    case modal(token: Int, lemma: String)
    /// "ist zu prüfen", with the token of the form of "sein".
    case seinZu(token: Int)
    /// "hat zu prüfen", with the token of the form of "haben".
    case habenZu(token: Int)
  }

  /// The number of its clause in `Analysis.clauses`.
  public let clause: Int
  /// Its own tokens in text order: verb forms, "zu", a particle that stands apart.
  public let tokens: [Int]
  /// The token of the full verb, or of the copula.
  public let main: Int
  /// The token of the finite verb, also one that it shares; nil in infinitive clauses and ellipses.
  public let finite: Int?
  /// The token of a separable particle that stands apart.
  public let particle: Int?
  /// The infinitive of the full verb, particle included.
  public let lemma: String
  /// The full verb, if the lexicon has it.
  public let verb: Verb?
  /// Who acts.
  public let voice: Voice
  /// The time.
  public let tense: Tense
  /// The mood.
  public let mood: Mood
  /// What helps beside the auxiliaries; the outermost if there are two.
  public let modality: Modality?
  /// The token of "nicht" in the clause.
  public let negation: Int?
  /// Where the finite verb stands.
  public let placement: Placement
  /// Whether some of its words stand with a coordinated verb only, or are left out.
  public let isElliptic: Bool

  /// Whether it only links the subject with what is said of it: "ist", "wird", "bleibt" as full verbs.
  public var isCopula: Bool {
    voice == .active && (lemma == "sein" || lemma == "werden" || lemma == "bleiben")
  }

  /// Whether the verb stands in two places of the clause, with other words between them.
  public var isSplit: Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    return last - first >= tokens.count
  }
}
