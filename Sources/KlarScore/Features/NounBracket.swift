internal import KlarGerman

/// The logarithm of one more than the words between a determiner and its noun, the longest
/// stretch of the sentence: "der [vom Amt festgesetzte] Betrag".
struct NounBracket: ScoreFeature {
  let name = "nounBracket"

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    let analysis = text.analysis
    let tokens = analysis.sentences[sentence.index].tokens
    let chunker = NounPhraseChunker(analysis)
    let stretches = tokens.map { token in
      switch analysis.tags[token] {
      case .art, .pposat, .pdat, .apprart: break
      default: return 0
      }
      let next = token + 1
      guard next < tokens.upperBound, analysis.tags[next] != .nn, analysis.tags[next] != .ne
      else { return 0 }
      if next + 1 < tokens.upperBound, analysis.tags[next] == .adja, analysis.tags[next + 1] == .nn
      {
        return 1
      }
      let start = analysis.tags[token] == .apprart ? next : token
      guard let phrase = chunker.phrase(at: start, until: tokens.upperBound) else { return 0 }
      return text.words(between: token, and: phrase.head)
    }
    return logarithm(ofCount: stretches.max() ?? 0)
  }
}
