internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Puts a passive into the active: with who acts where the clause names it, with "wir" where the
/// verb says what an authority does.
struct ActiveRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion; nil if it is not certain who acts, or how the sentence must look.
  func suggestion(for complex: VerbComplex) -> Suggestion? {
    guard complex.voice == .werdenPassive,
      let frame = ClauseFrameReader(analysis).frame(of: complex),
      frame.isComplete(in: analysis), !frame.isReflexive(in: analysis),
      let predicate = frame.predicate(of: frame.verb, isSpoken: true)
    else { return nil }
    let sentence = analysis.sentences[analysis.clauses[complex.clause].sentence]
    if analysis.form(sentence.tokens.upperBound - 1).text == "?" { return nil }
    // Who says "ich" in the sentence may be the reader, as in a form.
    if sentence.tokens.contains(where: { isOwnVoice(analysis.form($0).folded) }) { return nil }
    var agents: [AgentPhrase] = []
    var hasHint = false
    let constituents = frame.constituents
    for place in constituents.indices {
      switch AgentPhrase.role(of: place, in: constituents, frame, analysis) {
      case .agent(let agent): agents.append(agent)
      case .other: break
      case .hint: hasHint = true
      case .reader, .unclear: return nil
      }
    }
    guard !hasHint || !agents.isEmpty, let (subject, dropped) = subject(frame, agents),
      let edit = SubjectChange(frame, in: analysis).edit(subject, predicate, dropping: dropped),
      let accepted = RewriteCheck(sentence, of: analysis).accepted(edit, verb: frame.verb)
    else { return nil }
    let title = agents.isEmpty ? "Sagen, wer handelt: „\(subject.words)“" : "Aktiv formulieren"
    return Suggestion(title, .review, edits: [accepted])
  }

  private func isOwnVoice(_ word: String) -> Bool {
    word == "ich" || word == "mir" || word == "mich" || word.hasPrefix("mein")
  }

  private func subject(
    _ frame: ClauseFrame, _ agents: [AgentPhrase]
  ) -> (NewSubject, Range<Int>)? {
    if let agent = agents.first {
      guard agents.count == 1, frame.subject != nil else { return nil }
      return (NewSubject(words: agent.subject, person: .third, number: agent.number), agent.tokens)
    }
    return HiddenActor(frame, in: analysis).subject(of: frame.verb).map { ($0, 0..<0) }
  }
}
