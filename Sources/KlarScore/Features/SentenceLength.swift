#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The logarithm of the number of words that are no proper names.
///
/// Together with `WordLength` it is the logarithm of a sentence's letters, the best single
/// predictor of rated difficulty; apart, both say what to shorten.
struct SentenceLength: ScoreFeature {
  let name = "sentenceLength"

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    log(Double(max(1, sentence.commonWords.count)))
  }
}
