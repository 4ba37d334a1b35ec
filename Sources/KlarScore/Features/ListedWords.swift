internal import KlarGerman

/// The logarithm of one more than the words of a list that a sentence holds.
///
/// The list stands in score.yml, where everybody can read what costs points.
struct ListedWords: ScoreFeature {
  let name: String
  /// The entries by their first word; folded words of one or more.
  private let entries: [String: [[String]]]

  init(name: String, words: [String]) {
    self.name = name
    let folded = words.map { word in
      word.lowercased().replacing("ß", with: "ss").split(separator: " ").map(String.init)
    }
    entries = Dictionary(grouping: folded.filter { !$0.isEmpty }, by: { $0[0] })
  }

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    let analysis = text.analysis
    let tokens = analysis.sentences[sentence.index].tokens
    return logarithm(
      ofCount: tokens.count { token in
        entries[analysis.form(token).folded]?.contains { entry in
          tokens.upperBound - token >= entry.count
            && entry.indices.allSatisfy { analysis.form(token + $0).folded == entry[$0] }
        } ?? false
      })
  }
}
