internal import KlarGerman

/// The logarithm of one more than the nouns made of verbs and adjectives: "Bearbeitung".
struct Nominalisations: ScoreFeature {
  let name = "nominalisations"

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    logarithm(ofCount: sentence.words.count { Nominalisation.isOne(text.analysis.form($0)) })
  }
}
