internal import KlarGerman

/// The logarithm of one more than the words between a conjunction or relative pronoun and its
/// finite verb, the longest stretch of the sentence.
///
/// The reader must keep everything in mind until the verb comes.
struct LateVerb: ScoreFeature {
  let name = "lateVerb"

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    let stretches = sentence.clauses.map { index in
      let clause = text.analysis.clauses[index]
      guard let introducer = clause.introducer, let finite = clause.finite else { return 0 }
      return text.words(between: introducer, and: finite)
    }
    return logarithm(ofCount: stretches.max() ?? 0)
  }
}
