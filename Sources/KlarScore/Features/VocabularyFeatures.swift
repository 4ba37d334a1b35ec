internal import KlarGerman

/// The share of words that readers seldom meet, names included.
struct RareWords: ScoreFeature {
  /// Below this Zipf frequency a word is rare: fewer than three occurrences in a million words.
  static let threshold = 3.5

  let name = "rareWords"

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    let rare = sentence.words.count { Self.isRare($0, in: text) ?? false }
    return Double(rare) / Double(sentence.words.count)
  }

  /// Whether a token is a rare word, as one that the source does not hold is; nil without a source.
  static func isRare(_ token: Int, in text: CountedText) -> Bool? {
    text.zipf.map { $0[text.analysis.tokens[token].form] < threshold }
  }
}
