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
      let complex = analysis.verbComplexes.first(where: { $0.main == place }),
      let frame = ClauseFrameReader(analysis, lexicon: lexicon).frame(
        of: complex, border: border(match)),
      !frame.isReflexive(in: analysis), !frame.hasVerbInFront,
      let plan = PlainVerb(String(entry.replacements[index]), lexicon.verbs)
    else { return nil }
    var noun: LightVerbNoun?
    if !match.words.isEmpty {
      noun = LightVerbNoun(match.words, of: frame, in: analysis, lexicon)
      if noun == nil { return nil }
    }
    guard let clause = PlainClause(frame, noun, plan, in: analysis) else { return nil }
    let government = entry.government.alternative(index)
    let after = government.after(index)
    let hasPassive = after?.hasSuffix("+pass") ?? false
    let object = LightVerbObject.find(government, index, beside: noun, frame, analysis)
    // "Die Regel findet Anwendung": what has a preposition of its own may be left unsaid.
    let mayLackObject =
      government.isKept(at: index) || government.isPassive
      || ["+A", "+D"].contains { after?.hasSuffix($0) ?? false }
    guard object != nil || mayLackObject && noun != nil, noun?.attribute == nil || object != nil
    else { return nil }
    // "eine Gebühr von 30 Euro erheben": the amount belongs to the noun.
    if object == nil, let noun, noun.constituent.kind == .nounPhrase,
      frame.constituents.contains(where: {
        $0.tokens.lowerBound == noun.constituent.tokens.upperBound
          && $0.preposition.map { analysis.form($0).folded == "von" } ?? false
      }) || plan.words.contains(where: { $0.first?.isUppercase ?? false })
    {
      return nil
    }
    let edit: TextEdit?
    let isPassive: Bool
    if case .seinZu = complex.modality {
      isPassive = true
    } else {
      isPassive = complex.voice == .werdenPassive
    }
    if government.isPassive {
      edit = isPassive ? nil : clause.passive(of: nil)
    } else if hasPassive || isPassive {
      edit = clause.active(object) ?? object.flatMap { clause.passive(of: $0) }
    } else {
      edit = clause.replaced(object)
    }
    let sentence = analysis.sentences[analysis.clauses[complex.clause].sentence]
    return edit.flatMap {
      RewriteCheck(sentence, of: analysis).understood($0, verb: plan.verb)
    }
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
