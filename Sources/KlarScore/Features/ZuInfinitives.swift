internal import KlarGerman

/// The logarithm of one more than the infinitives with "zu".
struct ZuInfinitives: ScoreFeature {
  let name = "zuInfinitives"

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    logarithm(
      ofCount: text.analysis.sentences[sentence.index].tokens.count {
        text.analysis.tags[$0] == .ptkzu || text.analysis.tags[$0] == .vvizu
      })
  }
}
