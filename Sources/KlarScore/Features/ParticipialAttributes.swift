internal import KlarGerman

/// The logarithm of one more than the participles used as attributes: "die beigefügten Unterlagen".
struct ParticipialAttributes: ScoreFeature {
  let name = "participialAttributes"

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    logarithm(
      ofCount: sentence.words.count {
        text.analysis.tags[$0] == .adja && Self.isParticiple(text.analysis.form($0).folded)
      })
  }

  private static func isParticiple(_ word: String) -> Bool {
    Adjective.endings.contains { ending in
      guard word.hasSuffix(ending) else { return false }
      return Lexicon.standard.verbs.readings(of: String(word.dropLast(ending.count))).contains {
        $0.form == .pastParticiple || $0.form == .presentParticiple
      }
    }
  }
}
