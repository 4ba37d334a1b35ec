internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Says with one "müssen" what a row of infinitives behind "hat" asks for: "Wer umzieht, hat sich
/// abzumelden, den Schlüssel zurückzugeben und die Miete zu zahlen".
struct DutyRowRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion; nil if an infinitive may depend on another word, or the duty may be none.
  func suggestion(for complex: VerbComplex) -> Suggestion? {
    let clause = analysis.clauses[complex.clause]
    let sentence = analysis.sentences[clause.sentence]
    guard case .habenZu = complex.modality, clause.kind == .main, complex.placement != .last,
      complex.mood == .indicative, complex.tense == .present, complex.negation == nil,
      let finite = complex.finite,
      isWho(before: finite, sentence) || isReader(beside: finite, sentence),
      let row = InfinitiveRow(from: finite + 1, in: sentence, of: analysis),
      let first = row.infinitives.first, ActorWords.standard.isOfReader(first.verb),
      hasObject(first, behind: finite), let modal = modal(for: finite)
    else { return nil }
    let edits = [TextEdit(analysis.tokens[finite].range, modal)] + row.edits
    guard
      RewriteCheck(sentence, of: analysis).accepts(edits, verb: first.verb, under: "müssen")
    else { return nil }
    return Suggestion(
      "Mit „müssen“ sagen, wer was tun muss", analysis.kind == .letter ? .safe : .review,
      edits: edits, reach: .clause)
  }

  /// Whether "Wer …" opens the sentence up to the verb, and no other subject follows: "hat der Mieter".
  private func isWho(before finite: Int, _ sentence: Sentence) -> Bool {
    finite > sentence.tokens.lowerBound && finite + 1 < sentence.tokens.upperBound
      && analysis.form(sentence.tokens.lowerBound).folded == "wer"
      && analysis.tags[finite - 1] == .comma && analysis.form(finite + 1).folded != "der"
  }

  private func isReader(beside finite: Int, _ sentence: Sentence) -> Bool {
    [finite - 1, finite + 1].contains {
      sentence.tokens.contains($0) && analysis.form($0).text == "Sie"
    } && analysis.form(sentence.tokens.upperBound - 1).text != "?"
  }

  private func modal(for finite: Int) -> String? {
    let number: GrammaticalNumber =
      analysis.form(finite).folded.hasSuffix("n") ? .plural : .singular
    let word = Lexicon.standard.verbs.verbs(infinitive: "müssen").first?
      .forms(.finite(.present, .third, number)).first
    return analysis.isSentenceStart(finite) ? word?.withCapital : word
  }

  /// Whether a noun or pronoun of its own stands before an infinitive.
  private func hasObject(_ infinitive: ZuInfinitive, behind finite: Int) -> Bool {
    (finite + 1..<max(finite + 1, infinitive.tokens.lowerBound)).contains {
      [.nn, .ne, .prf, .pper].contains(analysis.tags[$0]) && analysis.form($0).text != "Sie"
    }
  }
}
