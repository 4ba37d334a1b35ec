internal import KlarGerman

/// Genitive attributes for each word of the sentence: "die Höhe der Miete", "der Schutz privater
/// Daten".
struct GenitiveLinks: ScoreFeature {
  let name = "genitiveLinks"

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    let analysis = text.analysis
    let tokens = analysis.sentences[sentence.index].tokens
    let chunker = NounPhraseChunker(analysis)
    let links = tokens.dropFirst().count { token in
      guard analysis.tags[token - 1] == .nn || analysis.tags[token - 1] == .ne else { return false }
      let word = analysis.form(token).folded
      switch analysis.tags[token] {
      case .art, .pposat, .pdat, .piat:
        guard word.hasSuffix("r") || word.hasSuffix("s") else { return false }
      case .adja: guard word.hasSuffix("er") else { return false }
      default: return false
      }
      return chunker.phrase(at: token, until: tokens.upperBound)?
        .readings.cases.contains(.genitive) ?? false
    }
    return Double(links) / Double(sentence.words.count)
  }
}
