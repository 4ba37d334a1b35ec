internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Says with "können" what may not be possible for the reader: "Sollte Ihnen die Vorlage der Belege nicht
/// möglich sein" becomes "Wenn Sie die Belege nicht vorlegen können".
struct AbilityRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for the noun at a token; nil if the condition is not all understood.
  func suggestion(at head: Int) -> Suggestion? {
    guard let action = ActionNouns.standard.action(analysis.form(head).text),
      action.role == .object, !action.isNegated, let complex = copula(of: head),
      let frame = ClauseFrameReader(analysis).frame(of: complex), frame.order != .verbSecond,
      hasMainClause(analysis.sentence(ofToken: head)), isPlain(frame),
      let possible = frame.constituents.first(where: { word($0) == "möglich" }),
      let reader = frame.constituents.first(where: { isReader($0) }),
      let noun = LightVerbNoun(head..<head + 1, of: frame, in: analysis, .standard),
      let object = LightVerbObject.find(Government("attr>A"), 0, beside: noun, frame, analysis),
      let edit = edit(
        frame, noun, action, object, dropping: [possible, reader, noun.constituent])
    else { return nil }
    return RewriteCheck(analysis.sentence(ofToken: head), of: analysis)
      .understood(edit, verb: action.verb)
      .map {
        Suggestion(
          "Mit „können“ sagen", analysis.kind == .letter ? .safe : .review, edits: [$0],
          reach: .clause)
      }
  }

  /// The predicate "ist" or "sollte … sein" of a condition that the noun stands in.
  private func copula(of noun: Int) -> VerbComplex? {
    analysis.verbComplexes(of: analysis.sentence(ofToken: noun)).first { complex in
      let clause = analysis.clauses[complex.clause]
      let isOpen: Bool
      switch complex.modality {
      case .modal(_, "sollen"): isOpen = complex.placement == .first
      case nil: isOpen = complex.mood == .indicative && complex.tense == .present
      default: isOpen = false
      }
      let isCondition =
        complex.placement == .first || analysis.opensCondition(clause)
      return complex.lemma == "sein" && isOpen && isCondition && clause.tokens.contains(noun)
    }
  }

  /// Whether the condition is one of something that is told, and no question.
  private func hasMainClause(_ sentence: Sentence) -> Bool {
    analysis.form(sentence.tokens.upperBound - 1).text != "?"
      && analysis.clauses(of: sentence).contains { $0.kind == .main && $0.finite != nil }
  }

  /// Whether no word singles out the noun, "nur die Anmeldung", nobody else is named as able, and what is
  /// denied is that it is possible.
  private func isPlain(_ frame: ClauseFrame) -> Bool {
    !frame.tokens.contains {
      ParticleWords.standard.stand(at: $0, .focus, in: analysis)
        || Analysis.agentPrepositions.contains(analysis.form($0).folded)
    }
      && frame.tokens.dropLast().allSatisfy {
        analysis.form($0).folded != "nicht" || analysis.form($0 + 1).folded == "möglich"
      }
  }

  private func word(_ constituent: Constituent) -> String? {
    constituent.tokens.count == 1 ? analysis.form(constituent.tokens.lowerBound).folded : nil
  }

  private func isReader(_ constituent: Constituent) -> Bool {
    constituent.kind == .pronoun && analysis.form(constituent.tokens.lowerBound).text == "Ihnen"
  }

  private func edit(
    _ frame: ClauseFrame, _ noun: LightVerbNoun, _ action: ActionNoun, _ object: LightVerbObject,
    dropping dropped: [Constituent]
  ) -> TextEdit? {
    let verbs = Lexicon.standard.verbs
    guard let können = verbs.verbs(infinitive: "können").first,
      let cluster = Conjugator(verbs)?.cluster(
        Predicate(action.verb, modal: können, hasObject: true), .third, .plural),
      !noun.isDenied
    else { return nil }
    let rest = frame.constituents.filter { !dropped.contains($0) && $0 != object.source }
    let others = rest.filter { $0.kind != .negation }.map { analysis.words(of: $0.tokens) }
    let denial = rest.contains { $0.kind == .negation } ? ["nicht"] : []
    var words = ["Sie", object.text] + others + denial + noun.adverbs + cluster.verbLast
    if frame.order == .verbFirst { words.insert(frame.beginsSentence ? "Wenn" : "wenn", at: 0) }
    return TextEdit(analysis.range(of: frame.tokens), words.joined(separator: " "))
  }
}
