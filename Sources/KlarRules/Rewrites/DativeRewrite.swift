internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Says with a modal verb what an impersonal phrase leaves to the reader: "Es obliegt Ihnen, den Weg
/// zu räumen" becomes "Sie müssen den Weg räumen".
struct DativeRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for the sentence of a token if it begins so; nil if the infinitive is not understood.
  func suggestion(at token: Int) -> Suggestion? {
    let number = analysis.sentenceNumber(ofToken: token)
    let sentence = analysis.sentences[number]
    guard let comma = sentence.tokens.first(where: { analysis.tags[$0] == .comma }),
      let modal = modal(of: sentence.tokens.lowerBound..<comma),
      let clause = analysis.clauseNumbers(ofSentence: number).first(where: {
        analysis.clauses[$0].kind == .infinitive
      }), let complex = analysis.verbComplexes(ofClause: clause).first,
      analysis.verbComplexes(ofClause: clause).count == 1,
      let ask = RequestVerb(complex, from: comma + 1, in: analysis)
    else { return nil }
    let range = analysis.range(of: sentence.tokens.lowerBound..<ask.end)
    let edit = TextEdit(range, "Sie " + ask.words(behind: modal))
    return RewriteCheck(sentence, of: analysis).understood(edit, verb: ask.verb)
      .map { Suggestion("Mit einem Modalverb sagen", .safe, edits: [$0], reach: .clause) }
  }

  /// The modal verb for the words of the opening clause, which must speak to the reader.
  private func modal(of opening: Range<Int>) -> String? {
    var words = opening.map { analysis.form($0).text }
    guard let reader = words.firstIndex(of: "Ihnen") else { return nil }
    words.remove(at: reader)
    words.removeAll { ["es", "hiermit"].contains($0.lowercased()) }
    return ModalWords.standard.verb(ofPhrase: words.joined(separator: " ").lowercased())
  }
}
