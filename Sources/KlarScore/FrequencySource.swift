public import KlarGerman

/// Tells how common a word is; the score knows nothing else about the lexicon.
public protocol FrequencySource: Sendable {
  /// The Zipf frequency of a folded spelling: the decimal logarithm of its occurrences in a billion
  /// words, about 1 (very rare) to 7.5 ("der"); nil for a word that the source does not hold.
  func zipf(_ folded: String) -> Double?

  /// The Zipf frequency of a word in all its forms, as its tag has them; nil for an unknown one.
  func zipf(of form: WordForm, tag: Tag) -> Double?
}

/// Frequencies in a dictionary, by folded spelling.
public struct FrequencyTable: FrequencySource {
  private let frequencies: [String: Double]

  /// A source of exactly these words.
  public init(_ frequencies: [String: Double]) { self.frequencies = frequencies }

  /// The frequency in the dictionary.
  public func zipf(_ folded: String) -> Double? { frequencies[folded] }

  /// The frequency of the spelling; a dictionary knows no inflection.
  public func zipf(of form: WordForm, tag: Tag) -> Double? { frequencies[form.folded] }
}
