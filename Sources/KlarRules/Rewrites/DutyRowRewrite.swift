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
      let finite = complex.finite, isWho(before: finite, sentence) || isReader(beside: finite),
      let duties = duties(behind: finite, sentence),
      let müssen = Lexicon.standard.verbs.verbs(infinitive: "müssen").first,
      let modal = modal(müssen, for: finite)
    else { return nil }
    let edits =
      [TextEdit(analysis.tokens[finite].range, modal)]
      + duties.map { TextEdit(analysis.range(of: $0.tokens), $0.verb.infinitive) }
    guard isUnderstood(edits, duties, sentence) else { return nil }
    return Suggestion(
      "Mit „müssen“ sagen, wer was tun muss", analysis.kind == .letter ? .safe : .review,
      edits: edits, reach: .clause)
  }

  /// Whether "Wer …" opens the sentence up to the verb, so that the subject is whoever it speaks of.
  private func isWho(before finite: Int, _ sentence: Sentence) -> Bool {
    analysis.form(sentence.tokens.lowerBound).folded == "wer" && analysis.tags[finite - 1] == .comma
  }

  private func isReader(beside finite: Int) -> Bool {
    [finite - 1, finite + 1].contains { analysis.form($0).text == "Sie" }
  }

  private func modal(_ verb: Verb, for finite: Int) -> String? {
    verb.forms(
      .finite(
        .present, .third, analysis.form(finite).folded.hasSuffix("n") ? .plural : .singular)
    ).first
  }

  /// The infinitives of the row, perhaps a single one; nil where one may depend on the one before.
  private func duties(behind finite: Int, _ sentence: Sentence) -> [ZuInfinitive]? {
    var duties: [ZuInfinitive] = []
    var isJoined = false
    for token in finite + 1..<sentence.tokens.upperBound {
      if analysis.tags[token] == .kous || analysis.tags[token] == .koui { return nil }
      guard let duty = ZuInfinitive(at: token, in: analysis) else { continue }
      if let last = duties.last {
        let hasConjunction = (last.tokens.upperBound..<token)
          .contains { ["und", "sowie", "oder"].contains(analysis.form($0).folded) }
        guard hasConjunction || ActorWords.standard.isOfReader(last.verb) else { return nil }
        isJoined = isJoined || hasConjunction
      }
      guard hasObject(duty, behind: duties.last?.tokens.upperBound ?? finite + 1) else {
        return nil
      }
      duties.append(duty)
    }
    guard isJoined || duties.count == 1, let first = duties.first,
      ActorWords.standard.isOfReader(first.verb)
    else { return nil }
    return duties
  }

  /// Whether a noun or pronoun of its own stands before an infinitive.
  private func hasObject(_ duty: ZuInfinitive, behind start: Int) -> Bool {
    (start..<max(start, duty.tokens.lowerBound)).contains {
      [.nn, .ne, .prf, .pper].contains(analysis.tags[$0]) && analysis.form($0).text != "Sie"
    }
  }

  private func isUnderstood(_ edits: [TextEdit], _ duties: [ZuInfinitive], _ sentence: Sentence)
    -> Bool
  {
    guard sentence.tokens.count <= Analysis.longestReread else { return false }
    let result = analysis.reread(edits.applied(to: analysis.text, in: sentence.range))
    return result.sentences.count == 1
      && !result.tags.contains(.ptkzu) && !result.tags.contains(.vvizu)
      && result.verbComplexes.contains {
        $0.lemma == duties[0].verb.infinitive && $0.finite != nil && $0.modality != nil
      }
  }
}
