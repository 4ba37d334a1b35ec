internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Says what is, instead of denying its opposite: "nicht unvollständig" is "vollständig".
struct PositiveRewrite {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for "nicht" and the word behind it; nil where more than these is denied.
  func suggestion(for tokens: [Int]) -> Suggestion? {
    guard let first = tokens.first, tokens.count == 2, tokens[1] == first + 1,
      analysis.form(first).folded == "nicht",
      tokens[1] + 1 < analysis.tokens.count,
      first == 0 || ![.adv, .adjd, .ptkneg, .kon].contains(analysis.tags[first - 1])
    else { return nil }
    let sentence = analysis.sentence(ofToken: first)
    let isDrop = analysis.form(tokens[1]).folded != "ohne"
    guard let edits = isDrop ? drop(first) : means(first, until: sentence.tokens.upperBound),
      MeaningCheck(sentence, of: analysis).accepts(edits, negations: isDrop ? -1 : -2)
    else { return nil }
    return Suggestion("Positiv sagen", .review, edits: edits)
  }

  private func drop(_ negation: Int) -> [TextEdit]? {
    let word = analysis.form(negation + 1).text
    let ending = Adjective.endings.filter(word.hasSuffix).max { $0.count < $1.count }
    let isAttribute = analysis.tags[negation + 1] == .adja && ending != nil
    let base = isAttribute ? word.dropLast(ending?.count ?? 0) : word[...]
    // "nicht unvollständig oder falsch" denies both.
    guard analysis.tags[negation + 2] != .kon, analysis.tags[negation + 2] != .comma else {
      return nil
    }
    guard RewriteWords.standard[.contradictory].contains(Symbols.folded(base)),
      isAttribute || isPredicate(negation + 1)
    else { return nil }
    return [DropIn.edit(negation..<negation + 2, String(word.dropFirst(2)), in: analysis)]
  }

  /// Whether the word is what a copula without modal verb says of its subject.
  private func isPredicate(_ token: Int) -> Bool {
    guard let clause = analysis.clauseNumber(ofToken: token) else { return false }
    let complexes = analysis.verbComplexes(ofClause: clause)
    return complexes.count == 1
      && complexes.allSatisfy {
        RewriteWords.standard[.copula].contains($0.lemma) && $0.modality == nil
      }
  }

  /// "kann nicht ohne Ausweis" -> "kann nur mit Ausweis".
  private func means(_ negation: Int, until end: Int) -> [TextEdit]? {
    guard
      let number = analysis.clauseNumber(ofToken: negation),
      analysis.clauses[number].kind != .infinitive,
      let complex = analysis.verbComplexes(ofClause: number).first,
      isAbility(complex, analysis.clauses[number]),
      let phrase = NounPhraseChunker(analysis)
        .phrase(at: negation + 2, until: end, governed: [.accusative]),
      analysis.tags[phrase.head] == .nn, !phrase.mayEndEarlier,
      phrase.tokens.upperBound < end,
      ![.kon, .appr, .apprart].contains(analysis.tags[phrase.tokens.upperBound]),
      phrase.determiner.map({ analysis.tags[$0] != .piat }) ?? true,
      let changes = NounPhraseInflector(analysis).words(phrase, from: .accusative, to: .dative)
    else { return nil }
    return [DropIn.edit(negation..<negation + 2, "nur mit", in: analysis)]
      + changes.map { TextEdit(analysis.tokens[$0].range, $1) }.sorted { $0.range < $1.range }
  }

  private func isAbility(_ complex: VerbComplex, _ clause: Clause) -> Bool {
    if case .modal(_, let lemma) = complex.modality {
      return lemma == "können" || lemma == "dürfen"
    }
    return complex.lemma == "sein"
      && clause.tokens.contains { analysis.form($0).folded == "möglich" }
  }
}
