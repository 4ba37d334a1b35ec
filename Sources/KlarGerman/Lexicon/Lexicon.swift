/// What Klarbrief knows about German words without their sentence.
///
/// An immutable object and no structure: many small readers hold it, and copying its tables' references
/// for each of them would cost more than their look-ups.
public final class Lexicon: Sendable {
  /// The verbs.
  public let verbs: VerbLexicon
  /// The nouns.
  public let nouns: NounLexicon
  /// The adjectives.
  public let adjectives: AdjectiveLexicon
  /// Articles, pronouns, prepositions, conjunctions and particles.
  public let closed: ClosedClassLexicon
  /// The names of people and places.
  public let names: NameLexicon
  /// How common word forms are.
  public let frequencies: FrequencyLexicon

  /// The lexicon that is compiled into the program; loaded at first use in about a millisecond.
  public static let standard = Lexicon(
    verbs: VerbLexicon(SectionedFile(LexiconData.verbs.bytes)),
    nouns: NounLexicon(SectionedFile(LexiconData.nouns.bytes)),
    adjectives: AdjectiveLexicon(SectionedFile(LexiconData.adjectives.bytes)),
    closed: ClosedClassLexicon(SectionedFile(LexiconData.closed.bytes)),
    names: NameLexicon(SectionedFile(LexiconData.names.bytes)),
    frequencies: FrequencyLexicon(SectionedFile(LexiconData.frequencies.bytes)))

  /// A lexicon of the given parts.
  public init(
    verbs: VerbLexicon, nouns: NounLexicon, adjectives: AdjectiveLexicon,
    closed: ClosedClassLexicon, names: NameLexicon, frequencies: FrequencyLexicon
  ) {
    self.verbs = verbs
    self.nouns = nouns
    self.adjectives = adjectives
    self.closed = closed
    self.names = names
    self.frequencies = frequencies
  }
}
