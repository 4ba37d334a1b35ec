internal import KlarGerman

/// How far the rarest spelling of a word class lies below the commonest words: `top` less its Zipf
/// frequency; 0 for a sentence without such a word.
///
/// Verbs and adjectives tell more about a level than nouns, which the topic dictates.
struct RarestWord: ScoreFeature {
  /// The Zipf frequency that only articles, pronouns and the like exceed.
  static let top = 7.0

  let name: String
  private let tags: TagSet

  /// The rarest full verb.
  static let verb = RarestWord(
    name: "rarestVerb", tags: [.vvfin, .vvimp, .vvinf, .vvizu, .vvpp])
  /// The rarest adjective, attributive or not.
  static let adjective = RarestWord(name: "rarestAdjective", tags: [.adja, .adjd])

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    let lacks = sentence.commonWords.compactMap { word in
      tags.contains(text.analysis.tags[word])
        ? text.formFrequency(of: word).map { Self.top - $0 } : nil
    }
    return max(0, lacks.max() ?? 0)
  }
}
