/// The inflection of a word in its sentence.
public struct WordFeatures: Hashable, Sendable {
  /// The form of a verb.
  public enum VerbKind: UInt8, Hashable, Sendable {
    case finite, infinitive, participle
  }

  /// The likeliest gender.
  public var gender: Gender?
  /// The likeliest number.
  public var number: GrammaticalNumber?
  /// The cases that are possible in the sentence; empty for words without case.
  public var cases: Set<GrammaticalCase> = []
  /// The person of a verb or pronoun; nil where it is open.
  public var person: Person?
  /// What a verb form is.
  public var verbKind: VerbKind?
  /// The row of a finite form.
  public var conjugation: VerbForm.Conjugation?
  /// Whether it is an imperative.
  public var isImperative = false
  /// The degree of an adjective.
  public var degree: Adjective.Degree?
}
