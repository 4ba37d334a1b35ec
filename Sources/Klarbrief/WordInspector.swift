internal import KlarGerman
internal import KlarScore

/// Looks words up one by one, without a sentence around them.
public struct WordInspector: Sendable {
  /// What is known about a word.
  public struct Word: Hashable, Sendable {
    /// The word as it was given.
    public let text: String
    /// Whether the dictionary holds it.
    public let isKnown: Bool
    /// The dictionary form; the word itself when none is known.
    public let lemma: String
    /// The surface pieces of a compound; the word alone when it is none.
    public let parts: [String]
    /// The number of spoken syllables.
    public let syllables: Int
    /// How much rarer than the commonest word it is, as a power of two; 0 is the most common.
    public let band: Int
  }

  private static let rarestBand = 25

  private let lexicon: Lexicon

  /// An inspector with the built-in lexicon.
  public init() { lexicon = .standard }

  /// What is known about a word.
  public func inspect(_ text: String) -> Word {
    let zipf = lexicon.frequencies.zipf(of: text)
    return Word(
      text: text, isKnown: Speller.standard.check(text) == .known, lemma: lemma(of: text),
      parts: CompoundSplitter.standard.split(text),
      syllables: GermanSyllables.count(text), band: Self.band(zipf))
  }

  /// The dictionary form of a word outside of a sentence: capitalised words are nouns first.
  private func lemma(of word: String) -> String {
    let isCapitalized = word.first?.isUppercase == true
    if isCapitalized, let noun = lexicon.nouns.readings(of: word).first { return noun.noun.lemma }
    if let closed = lexicon.closed.readings(of: word).first { return closed.lemma }
    if let verb = lexicon.verbs.readings(of: word).first { return verb.verb.infinitive }
    if let adjective = lexicon.adjectives.readings(of: word).first {
      return adjective.adjective.lemma
    }
    let nouns = lexicon.nouns.readings(of: word)
    let noun = nouns.first ?? CompoundSplitter.standard.nounReadings(ofCompound: word).first
    return noun?.noun.lemma ?? word
  }

  /// The band of a Zipf frequency; "und" at about 7.6 has band 0.
  private static func band(_ zipf: Double?) -> Int {
    guard let zipf else { return rarestBand }
    return max(0, min(rarestBand, Int(((7.6 - zipf) * 3.3219).rounded())))
  }
}
