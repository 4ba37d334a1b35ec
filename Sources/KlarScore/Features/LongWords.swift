internal import KlarGerman

/// The logarithm of one more than the words of over six letters, names included.
///
/// The threshold is that of LIX and RIX (Björnsson 1968, Anderson 1983).
struct LongWords: ScoreFeature {
  static let threshold = 6

  let name = "longWords"

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    logarithm(ofCount: sentence.words.count { text.analysis.form($0).letters > Self.threshold })
  }
}
