internal import KlarGerman

/// The logarithm of one more than the words inside the longest verb bracket of the sentence:
/// "wird [am Montag in Bonn] geprüft".
struct VerbBracket: ScoreFeature {
  let name = "verbBracket"

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    let stretches = sentence.complexes.map { index in
      let complex = text.analysis.verbComplexes[index]
      guard complex.placement != .last, let finite = complex.finite,
        let end = complex.tokens.first(where: { $0 > finite })
      else { return 0 }
      return text.words(between: finite, and: end)
    }
    return logarithm(ofCount: stretches.max() ?? 0)
  }
}
