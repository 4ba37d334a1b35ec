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
      let predicate = predicate(frame)
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
    let words = ActorWords.standard
    guard analysis.addressesReader, words.isOfAuthority(frame.verb), !namesLaw(frame),
      !frame.tokens.contains(where: { words.isBlame(analysis.form($0).folded) }),
      !words.isOfReader(frame.verb) || frame.namesReader(in: analysis), !isReported(frame)
    else { return nil }
    if case .modal(_, "sollen") = frame.complex.modality { return nil }
    return (NewSubject.author(of: analysis), 0..<0)
  }

  /// Whether the subject is a citation, whose changes are the legislator's.
  private func namesLaw(_ frame: ClauseFrame) -> Bool {
    frame.subject?.phrases.contains {
      $0.isFixed && !["Euro", "€"].contains(analysis.form($0.tokens.upperBound - 1).text)
    } ?? false
  }

  /// Whether somebody else may say or decide what the clause tells: "Das Gericht meint, dass …".
  private func isReported(_ frame: ClauseFrame) -> Bool {
    guard frame.order == .verbLast,
      let introducer = analysis.clauses[frame.complex.clause].introducer,
      ["dass", "ob"].contains(analysis.form(introducer).folded)
    else { return false }
    guard let parent = analysis.clauses[frame.complex.clause].parent else { return true }
    let speaksHere = analysis.clauses[parent].tokens.contains {
      let form = analysis.form($0)
      return form.folded == "wir" || ["Sie", "Ihnen"].contains(form.text)
    }
    let isPassive = analysis.verbComplexes.contains {
      $0.clause == parent && $0.voice == .werdenPassive
    }
    return !speaksHere && !isPassive
  }

  /// The predicate in the active; the preterite becomes a Perfekt, as letters speak.
  private func predicate(_ frame: ClauseFrame) -> Predicate? {
    let complex = frame.complex
    var predicate = Predicate(frame.verb, hasObject: true)
    switch complex.modality {
    case .modal(_, let lemma):
      guard ["können", "müssen", "dürfen", "sollen"].contains(lemma),
        let modal = Lexicon.standard.verbs.verbs(infinitive: lemma).first
      else { return nil }
      predicate.modal = modal
      switch (complex.tense, complex.mood) {
      case (.present, .indicative): predicate.tense = .present
      case (.present, .subjunctive2): predicate.mood = .subjunctive2
      case (.preterite, .indicative): predicate.tense = .preterite
      default: return nil
      }
      return predicate
    case nil: break
    default: return nil
    }
    guard complex.mood == .indicative else { return nil }
    switch complex.tense {
    case .present: predicate.tense = .present
    case .preterite, .perfect: predicate.tense = .perfect
    case .pluperfect: predicate.tense = .pluperfect
    case .future: predicate.tense = .future
    case .futurePerfect: return nil
    }
    return predicate
  }
}
