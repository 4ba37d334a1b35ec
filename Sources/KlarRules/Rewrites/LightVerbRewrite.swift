internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Replaces a noun and its light verb by the verb itself, with the noun's attribute as the object.
///
/// "Eine Prüfung Ihres Antrags erfolgt" becomes "Wir prüfen Ihren Antrag" where the verb says what an
/// authority does, else "Ihr Antrag wird geprüft".
struct LightVerbRewrite {
  private let analysis: Analysis
  private let lexicon: Lexicon

  init(_ analysis: Analysis, _ lexicon: Lexicon) {
    self.analysis = analysis
    self.lexicon = lexicon
  }

  /// The edit; nil where the clause is not fully understood.
  func edit(_ match: PhraseMatch, _ entry: ListEntry, _ index: Int) -> TextEdit? {
    guard let place = match.verb?.token, !match.words.isEmpty || !entry.government.before.isEmpty,
      let complex = analysis.verbComplexes(around: place).first(where: { $0.main == place }),
      let frame = ClauseFrameReader(analysis, lexicon: lexicon).frame(
        of: complex, border: border(match)),
      !frame.isReflexive(in: analysis), !frame.hasVerbInFront, !isReferredTo(match, complex),
      !isDoubled(match, frame),
      !movesStress(match, frame),
      let plan = PlainVerb(
        String(entry.replacements[index]), noun: match.words.last.map { analysis.form($0).text },
        lexicon.verbs)
    else { return nil }
    let government = entry.government.alternative(index)
    let edit =
      match.words.isEmpty
      ? verb(frame, plan, government, index) : noun(match.words, frame, plan, government, index)
    guard let edit else { return nil }
    let sentence = analysis.sentences[analysis.clauses[complex.clause].sentence]
    return RewriteCheck(sentence, of: analysis).understood(edit, verb: plan.verb)
  }

  /// Whether an indefinite subject would have to stand in front of what stands before it: "Die Auswahl
  /// trifft nie eine Lehrerin" is not "Eine Lehrerin wählt nie aus".
  private func movesStress(_ match: PhraseMatch, _ frame: ClauseFrame) -> Bool {
    guard let subject = frame.subject, let place = frame.middle.firstIndex(of: subject), place > 0,
      frame.prefield.contains(where: { $0.tokens.overlaps(match.words) })
    else { return false }
    let first = subject.tokens.lowerBound
    return analysis.tags[first] == .art && analysis.form(first).folded.hasPrefix("ein")
      || analysis.form(first).folded.hasPrefix("kein")
  }

  /// Whether the noun stands twice in front of the verb, as where a heading has run into its sentence, or
  /// another thing that may be the subject stands between both.
  private func isDoubled(_ match: PhraseMatch, _ frame: ClauseFrame) -> Bool {
    guard let finite = frame.complex.finite, let noun = match.words.last, noun < finite else {
      return false
    }
    return frame.tokens.contains {
      $0 != noun && $0 < finite && analysis.form($0).text == analysis.form(noun).text
    }
      || frame.prefield.contains {
        $0.kind == .nounPhrase && $0.tokens.lowerBound > noun && $0.cases.contains(.nominative)
      }
  }

  /// Whether a pronoun behind the predicate needs the noun: "…, deren Höhe offen ist".
  private func isReferredTo(_ match: PhraseMatch, _ complex: VerbComplex) -> Bool {
    let next = max(match.words.upperBound, (complex.tokens.last ?? 0) + 1)
    let end = analysis.sentences[analysis.clauses[complex.clause].sentence].tokens.upperBound
    // "…, da sie einfach ist": the pronoun would stand for another noun.
    if next < end, (next..<end).contains(where: { ["sie", "er"].contains(analysis.form($0).text) })
    {
      return true
    }
    guard next + 1 < analysis.tokens.count, analysis.tags[next] == .comma else { return false }
    return analysis.tags[next + 1] == .prels || analysis.tags[next + 1] == .prelat
  }

  /// A verb without a noun, whose object changes: "von einer Strafe absehen".
  private func verb(
    _ frame: ClauseFrame, _ plan: PlainVerb, _ government: Government, _ index: Int
  ) -> TextEdit? {
    guard let clause = PlainClause(frame, nil, plan, in: analysis),
      let object = LightVerbObject.find(government, index, beside: nil, frame, analysis)
    else { return nil }
    return written(clause, frame, object, government, government.after(index))
  }

  /// A light verb and its noun.
  private func noun(
    _ words: Range<Int>, _ frame: ClauseFrame, _ plan: PlainVerb, _ government: Government,
    _ index: Int
  ) -> TextEdit? {
    guard let noun = LightVerbNoun(words, of: frame, in: analysis, lexicon),
      let clause = PlainClause(frame, noun, plan, in: analysis)
    else { return nil }
    let after = government.after(index)
    if let object = LightVerbObject.find(government, index, beside: noun, frame, analysis) {
      return written(clause, frame, object, government, after)
    }
    guard noun.attribute == nil, !hasOldPreposition(government, frame),
      mayLackObject(plan, government, index, frame),
      !hasAmount(noun, frame), !plan.words.contains(where: { $0.first?.isUppercase ?? false })
    else { return nil }
    return written(clause, frame, nil, government, after)
  }

  /// Whether a clause is whole without an object of the new verb.
  ///
  /// "Die Regel findet Anwendung": what has a preposition of its own may be left unsaid.
  private func mayLackObject(
    _ plan: PlainVerb, _ government: Government, _ index: Int, _ frame: ClauseFrame
  ) -> Bool {
    if government.isKept(at: index) || government.isPassive { return true }
    if ActorWords.standard.isComplete(plan.verb) || frame.hasContentClause(in: analysis) {
      return true
    }
    guard let after = government.after(index) else { return false }
    return after.hasSuffix("+A") || after.hasSuffix("+D")
  }

  /// Whether an object keeps a preposition that the new verb does not take: "gilt auf Sie".
  private func hasOldPreposition(_ government: Government, _ frame: ClauseFrame) -> Bool {
    frame.constituents.contains {
      guard let preposition = $0.preposition, $0.phrases.isEmpty else { return false }
      let word = Contraction.base(of: analysis.form(preposition).folded)
      return government.before.contains { $0 == word }
    }
  }

  /// "eine Gebühr von 30 Euro erheben": the amount belongs to the noun.
  private func hasAmount(_ noun: LightVerbNoun, _ frame: ClauseFrame) -> Bool {
    guard noun.constituent.kind == .nounPhrase else { return false }
    return frame.constituents.contains { constituent in
      guard constituent.tokens.lowerBound == noun.constituent.tokens.upperBound,
        let preposition = constituent.preposition
      else { return false }
      return analysis.form(preposition).folded == "von"
    }
  }

  private func written(
    _ clause: PlainClause, _ frame: ClauseFrame, _ object: LightVerbObject?,
    _ government: Government, _ after: Substring?
  ) -> TextEdit? {
    let isPassive: Bool
    switch frame.complex.modality {
    case .seinZu: isPassive = true
    default: isPassive = frame.complex.voice == .werdenPassive
    }
    if government.isPassive { return isPassive ? nil : clause.passive(of: nil) }
    let hasPassive = after?.hasSuffix("+pass") ?? false
    guard hasPassive || isPassive else { return clause.replaced(object) }
    if let active = clause.active(object) { return active }
    // "Die Beantragung erfolgt online": in the passive, nobody would do it either.
    guard isPassive, let object else { return nil }
    return clause.passive(of: object)
  }

  /// The article or preposition of the phrase, with which a constituent begins.
  private func border(_ match: PhraseMatch) -> Int? {
    guard let first = match.words.first else { return nil }
    switch analysis.tags[first] {
    case .art, .appr, .apprart: return first
    default: return nil
    }
  }
}
