internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Says who wants what is only "intended": "Es ist daher beabsichtigt, Ihren Antrag abzulehnen" becomes "Wir
/// wollen daher Ihren Antrag ablehnen".
struct IntentionRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for words of such a sentence; nil if it or the infinitive are not all understood.
  func suggestion(for words: [Int]) -> Suggestion? {
    guard analysis.kind == .letter, let token = words.first else { return nil }
    let sentence = analysis.sentence(ofToken: token)
    guard
      let complex = analysis.verbComplexes(of: sentence).first(where: {
        $0.lemma == "beabsichtigen" && analysis.clauses[$0.clause].kind == .main
          && analysis.clauses[$0.clause].tokens.contains(token)
      }), complex.voice == .seinPassive, complex.tense == .present, complex.mood == .indicative,
      let frame = ClauseFrameReader(analysis).frame(of: complex),
      frame.order == .verbSecond, frame.beginsSentence, analysis.isToReader(frame),
      let links = links(frame), !ActorDoubt(frame, frame.verb, in: analysis).isAboutAuthor
    else { return nil }
    let start = frame.tokens.upperBound + 1
    guard start < sentence.tokens.upperBound, analysis.tags[start - 1] == .comma,
      let row = InfinitiveRow(from: start, in: sentence, of: analysis)
    else { return nil }
    let author = NewSubject.author(of: analysis)
    let head = [author.words.withCapital, author.number == .plural ? "wollen" : "will"] + links
    let edits =
      [
        TextEdit(
          analysis.range(of: frame.tokens.lowerBound..<start), head.joined(separator: " "))
      ] + row.edits
    guard
      RewriteCheck(sentence, of: analysis)
        .accepts(edits, verb: row.infinitives[0].verb, under: "wollen")
    else { return nil }
    return Suggestion("Sagen, wer das will", .review, edits: edits, reach: .clause)
  }

  /// The words that tie the sentence to the one before, beside "es"; nil if there are others.
  private func links(_ frame: ClauseFrame) -> [String]? {
    let words = frame.constituents.flatMap(\.tokens)
      .filter { analysis.form($0).folded != "es" }
    guard words.allSatisfy({ analysis.isWord($0, .link) }) else { return nil }
    return words.map { analysis.form($0).text.lowercased() }
  }
}
