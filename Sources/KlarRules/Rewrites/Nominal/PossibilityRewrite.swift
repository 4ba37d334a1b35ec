internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Says with a modal verb what an adjective says of an action: "Eine Verlängerung der Frist ist nicht
/// möglich" becomes "Wir können die Frist nicht verlängern".
struct PossibilityRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for the noun at a token; nil if grammar or actor are not certain.
  func suggestion(at head: Int) -> Suggestion? {
    let sentence = analysis.sentence(ofToken: head)
    guard analysis.addressesReader,
      let action = ActionNouns.standard.action(analysis.form(head).text),
      action.role == .object, !action.isNegated, let complex = copula(of: head),
      let frame = ClauseFrameReader(analysis).frame(of: complex),
      !frame.namesReader(in: analysis), !frame.isReflexive(in: analysis),
      let adjective = frame.middle.last(where: { modal(of: $0) != nil }),
      let modal = modal(of: adjective),
      let noun = LightVerbNoun(head..<head + 1, of: frame, in: analysis, .standard),
      let object = LightVerbObject.find(Government("attr>A"), 0, beside: noun, frame, analysis)
    else { return nil }
    let clause = ActionClause(frame, noun, action, in: analysis)
    guard clause.hasNoAgent(beside: object),
      let edit = clause.edit(modal, object.text, object: object, dropping: [adjective])
    else { return nil }
    return RewriteCheck(sentence, of: analysis).understood(edit, verb: action.verb)
      .map { Suggestion("Mit einem Verb sagen", .review, edits: [$0], reach: .clause) }
  }

  /// The predicate "ist" of the clause that the noun stands in.
  private func copula(of noun: Int) -> VerbComplex? {
    analysis.verbComplexes(around: noun).first {
      $0.lemma == "sein" && $0.finite == $0.main && $0.modality == nil && $0.mood == .indicative
        && ($0.tense == .present || $0.tense == .preterite)
        && analysis.clauses[$0.clause].tokens.contains(noun)
    }
  }

  private func modal(of constituent: Constituent) -> String? {
    guard constituent.tokens.count == 1 else { return nil }
    return ModalWords.standard.verb(
      ofAdjective: analysis.form(constituent.tokens.lowerBound).folded)
  }
}
