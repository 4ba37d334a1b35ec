internal import KlarGerman

/// The share of words that readers seldom meet, names included.
struct RareWords: ScoreFeature {
  /// Below this Zipf frequency a word is rare: fewer than three occurrences in a million words.
  static let threshold = 3.5

  let name = "rareWords"

  func value(of sentence: CountedText.Sentence, in context: ScoreContext) -> Double {
    guard let frequencies = context.frequencies else { return 0 }
    let rare = sentence.words.count { Self.isRare(context.text.analysis.form($0), frequencies) }
    return Double(rare) / Double(sentence.words.count)
  }

  /// Whether a spelling is rare; one that the source does not hold is.
  static func isRare(_ form: WordForm, _ frequencies: any FrequencySource) -> Bool {
    (frequencies.zipf(form.folded) ?? 0) < threshold
  }
}
