public import KlarGerman

extension FrequencyLexicon: FrequencySource {
  /// The frequency of a folded spelling in the lexicon.
  public func zipf(_ folded: String) -> Double? { zipf(of: folded) }
}
