/// A part of a clause beside its verbs.
public struct Constituent: Hashable, Sendable {
  /// What it is.
  public enum Kind: UInt8, Hashable, Sendable {
    case nounPhrase, prepositionalPhrase
    /// A personal or reflexive pronoun.
    case pronoun
    case adverbial
    /// "nicht".
    case negation
  }

  /// What it is.
  public let kind: Kind
  /// Its tokens in one stretch.
  public let tokens: Range<Int>
  /// Its noun phrase, or several that are joined by "und"; empty for pronouns and adverbs.
  public let phrases: [NounPhrase]
  /// The token of its preposition.
  public let preposition: Int?
  /// The cases that are possible; empty for adverbials and prepositional phrases.
  public let cases: Set<GrammaticalCase>
  /// The numbers that a verb may agree with; empty where there is no case.
  public let numbers: Set<GrammaticalNumber>

  /// The constituent with what stands in brackets behind it.
  func extended(to end: Int) -> Constituent {
    end == tokens.upperBound
      ? self
      : Constituent(
        kind: kind, tokens: tokens.lowerBound..<end, phrases: phrases, preposition: preposition,
        cases: cases, numbers: numbers)
  }
}
