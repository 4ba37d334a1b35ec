/// A form of a word of a closed class: article, pronoun, preposition, conjunction, particle.
public struct ClosedClassWord: Hashable, Sendable {
  /// How an adjective is declined behind a determiner.
  public enum AdjectiveDeclension: UInt8, Hashable, Sendable, CaseIterable {
    case strong, mixed, weak
  }

  /// The base form, for example "der" of "dem".
  public let lemma: String
  /// The part of speech.
  public let tag: Tag
  /// The person of a pronoun; nil if it has none.
  public let person: Person?
  /// The gender; nil in the plural and where it does not show.
  public let gender: Gender?
  /// The number; nil if the word is not inflected.
  public let number: GrammaticalNumber?
  /// The case; nil if the word is not inflected.
  public let grammaticalCase: GrammaticalCase?
  /// The declension of adjectives behind this determiner; nil for other words.
  public let adjectives: AdjectiveDeclension?
  /// The cases that an adposition governs; empty for other words.
  public let governs: Set<GrammaticalCase>
  /// Whether an adposition stands behind its noun phrase.
  public let isPostposition: Bool

  /// A form with the given features.
  public init(
    lemma: String, tag: Tag, person: Person?, gender: Gender?, number: GrammaticalNumber?,
    grammaticalCase: GrammaticalCase?, adjectives: AdjectiveDeclension?,
    governs: Set<GrammaticalCase>, isPostposition: Bool
  ) {
    self.lemma = lemma
    self.tag = tag
    self.person = person
    self.gender = gender
    self.number = number
    self.grammaticalCase = grammaticalCase
    self.adjectives = adjectives
    self.governs = governs
    self.isPostposition = isPostposition
  }
}
