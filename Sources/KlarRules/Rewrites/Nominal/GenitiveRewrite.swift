internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Breaks a chain of genitives where its first one may as well be a phrase with "für": "die Kosten
/// der Prüfung des Daches" is "die Kosten für die Prüfung des Daches".
struct GenitiveRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for a chain that begins with the noun at a token; nil if it is not certain.
  func suggestion(at noun: Int) -> Suggestion? {
    let sentence = analysis.sentence(ofToken: noun)
    guard ActionNouns.standard.takesFür(Morphology(analysis).lemma(noun)),
      noun + 1 < sentence.tokens.upperBound, analysis.tags[noun + 1] == .art,
      noun == sentence.tokens.lowerBound || ![.appr, .apprart].contains(analysis.tags[noun - 1]),
      let phrase = NounPhraseChunker(analysis)
        .phrase(at: noun + 1, until: sentence.tokens.upperBound, governed: [.genitive]),
      phrase.tokens.upperBound > phrase.head + 1, !phrase.isFixed,
      ActionNouns.standard.action(analysis.form(phrase.head).text) != nil,
      var changes = NounPhraseInflector(analysis).words(phrase, from: .genitive, to: .accusative),
      let article = changes[noun + 1]
    else { return nil }
    changes[noun + 1] = "für \(article)"
    let edits = changes.map { TextEdit(analysis.tokens[$0].range, $1) }
      .sorted { $0.range < $1.range }
    guard MeaningCheck(sentence, of: analysis).accepts(edits) else { return nil }
    return Suggestion("Mit „für“ anschließen", .review, edits: edits)
  }
}
