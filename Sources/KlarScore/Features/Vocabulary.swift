/// How far the content words lie below everyday words: the sum of `everyday` less the Zipf frequency
/// of each spelling, divided by the number of all words of the sentence.
///
/// Frequency is the best predictor of whether and how fast a word is understood (Brysbaert et al.
/// 2011: The word frequency effect). The spelling counts, not the word behind it: rare forms such as
/// "beböte" are hard too. The division keeps the length of the sentence out of it.
struct Vocabulary: ScoreFeature {
  /// A hundred occurrences in a million words: "Antrag" lies below, "Arbeit" above.
  static let everyday = 5.0

  let name = "vocabulary"

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    let lack = sentence.commonWords.reduce(0) { sum, word in
      sum + (text.formFrequency(of: word).map { max(0, Self.everyday - $0) } ?? 0)
    }
    return lack / Double(sentence.words.count)
  }
}
