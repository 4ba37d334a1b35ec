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
    let shared = SharedPredicate(of: complex, in: analysis)
    let complex = shared?.first ?? complex
    guard complex.voice == .werdenPassive,
      let frame = ClauseFrameReader(analysis).frame(of: complex, before: shared?.second),
      frame.kind == .relative || frame.isComplete(in: analysis), !frame.isReflexive(in: analysis),
      let predicate = frame.predicate(of: frame.verb, isSpoken: true)
    else { return nil }
    let sentence = analysis.sentences[analysis.clauses[complex.clause].sentence]
    if analysis.form(sentence.tokens.upperBound - 1).text == "?" { return nil }
    // Who says "ich" in the sentence may be the reader, as in a form.
    if analysis.wantedAuthor != .ich,
      sentence.tokens.contains(where: { isOwnVoice(analysis.form($0).folded) })
    {
      return nil
    }
    var agents: [AgentPhrase] = []
    var (readers, authors): ([Range<Int>], [Range<Int>]) = ([], [])
    var hasHint = false
    let constituents = frame.constituents
    for place in constituents.indices {
      switch AgentPhrase.role(of: place, in: constituents, frame, analysis) {
      case .agent(let agent): agents.append(agent)
      case .other: break
      case .hint: hasHint = true
      case .reader: readers.append(constituents[place].tokens)
      case .author: authors.append(constituents[place].tokens)
      case .unclear: return nil
      }
    }
    let isNamed = !agents.isEmpty || !readers.isEmpty || !authors.isEmpty
    guard !hasHint || isNamed,
      let (subject, dropped) = subject(frame, agents, readers, authors),
      let first = changed(frame, subject, predicate, dropping: dropped),
      let edit = joined(first, shared, frame, subject, isNamed: isNamed),
      let accepted = RewriteCheck(sentence, of: analysis).accepted(edit, verb: frame.verb)
    else { return nil }
    return Suggestion(
      isNamed ? "Aktiv formulieren" : "Sagen, wer handelt: „\(subject.words)“",
      isNamed && !isTakenUp(subject, sentence) || isOwnDeed(subject, frame) ? .safe : .review,
      edits: [accepted],
      reach: .clause)
  }

  /// Whether a pronoun that opens the next sentence would stand for the new subject instead of the old one:
  /// "Es kann nun abgeschlossen werden".
  private func isTakenUp(_ subject: NewSubject, _ sentence: Sentence) -> Bool {
    let next = sentence.tokens.upperBound
    guard subject.person == .third, subject.words != NewSubject.reader.words,
      next < analysis.tokens.count
    else { return false }
    return ["er", "sie", "es", "dieser", "diese", "dieses"].contains(analysis.form(next).folded)
  }

  /// Whether the authority says in its letter what only an authority decides, or does something by
  /// saying it.
  private func isOwnDeed(_ subject: NewSubject, _ frame: ClauseFrame) -> Bool {
    guard analysis.kind == .letter, subject.person == .first, !namesReaderAsOther(frame),
      analysis.isToReader(frame)
    else { return false }
    return ActorWords.standard.isDecision(frame.verb)
      || SpeechAct(frame, in: analysis).isPerformed || OwnDeed(frame, in: analysis).isCertain
  }

  /// Whether somebody is "ihm" or "ihr" in the clause.
  ///
  /// It may be the reader, in a letter that speaks of him as of somebody else: "wir" would sound odd.
  private func namesReaderAsOther(_ frame: ClauseFrame) -> Bool {
    frame.constituents.contains { constituent in
      constituent.kind == .pronoun
        && (analysis.form(constituent.tokens.lowerBound).folded == "ihm"
          || ["ihr", "ihnen"].contains(analysis.form(constituent.tokens.lowerBound).text))
    }
  }

  private func changed(
    _ frame: ClauseFrame, _ subject: NewSubject, _ predicate: Predicate,
    dropping dropped: Range<Int>
  ) -> TextEdit? {
    if frame.kind == .relative {
      return RelativeRewrite(frame, in: analysis)?.edit(subject, predicate, dropping: dropped)
    }
    return SubjectChange(frame, in: analysis).edit(subject, predicate, dropping: dropped)
  }

  /// The edit with the second predicate behind it, if two share the helper.
  private func joined(
    _ edit: TextEdit, _ shared: SharedPredicate?, _ frame: ClauseFrame, _ subject: NewSubject,
    isNamed: Bool
  ) -> TextEdit? {
    guard let shared else { return edit }
    let other = HiddenActor(frame, in: analysis).subject(of: shared.verb)
    guard isNamed || other?.words == subject.words, let old = frame.subject,
      let predicate = frame.predicate(of: shared.verb, isSpoken: true),
      let last = shared.second.tokens.last, !namesAnother(frame.tokens.upperBound..<last),
      let words = shared.words(
        predicate, subject.person, subject.number,
        object: old.pronoun(.nominative, frame.number, in: analysis))
    else { return nil }
    return TextEdit(
      edit.range.union(analysis.tokens[last].range), edit.replacement + " " + words)
  }

  /// Whether another actor may be named for the second predicate: "… und vom Rat beschlossen".
  private func namesAnother(_ tokens: Range<Int>) -> Bool {
    tokens.contains { Analysis.agentPrepositions.contains(analysis.form($0).folded) }
  }

  private func isOwnVoice(_ word: String) -> Bool {
    word == "ich" || word == "mir" || word == "mich" || word.hasPrefix("mein")
  }

  private func subject(
    _ frame: ClauseFrame, _ agents: [AgentPhrase], _ readers: [Range<Int>],
    _ authors: [Range<Int>]
  ) -> (NewSubject, Range<Int>)? {
    if let author = authors.first {
      guard authors.count == 1, agents.isEmpty, readers.isEmpty,
        !ActorWords.standard.hasObjectWithVon(frame.verb)
      else { return nil }
      return (.author(of: analysis), author)
    }
    if let reader = readers.first {
      // "von Ihnen" names who acts only with a verb that takes nothing from anybody.
      guard readers.count == 1, agents.isEmpty, analysis.addressesReader,
        !ActorWords.standard.hasObjectWithVon(frame.verb)
      else { return nil }
      return (.reader, reader)
    }
    if let agent = agents.first {
      guard agents.count == 1 else { return nil }
      return (NewSubject(words: agent.subject, person: .third, number: agent.number), agent.tokens)
    }
    return HiddenActor(frame, in: analysis).subject(of: frame.verb).map { ($0, 0..<0) }
  }
}
