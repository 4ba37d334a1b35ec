/// The logarithm of one more than the rarity of the sentence: over its content words, the sum of
/// `known` less the Zipf frequency of the word in all its forms.
///
/// A compound counts by its rarest piece, so that a long word of known pieces is not rare.
struct RareWords: ScoreFeature {
  /// About thirty occurrences in a million words.
  static let known = 4.5

  let name = "rareWords"

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    logarithm(
      ofAmount: sentence.commonWords.reduce(0) { sum, word in
        sum + (text.wordFrequency(of: word).map { max(0, Self.known - $0) } ?? 0)
      })
  }
}
