internal import KlarGerman
internal import KlarText

/// Puts a modal verb in the place of a phrase with an infinitive: "Sie sind verpflichtet, den Hund
/// anzumelden" becomes "Sie müssen den Hund anmelden".
struct ModalRewrite {
  private let analysis: Analysis
  private let lexicon: Lexicon

  init(_ analysis: Analysis, _ lexicon: Lexicon) {
    self.analysis = analysis
    self.lexicon = lexicon
  }

  /// The edits; nil where the order of the words would have to change as well.
  func edits(_ match: PhraseMatch, _ modal: String) -> [TextEdit]? {
    guard let verb = match.verb, verb.particle == nil, !match.words.isEmpty,
      let matrix = analysis.verbComplexes(around: verb.token).first(where: {
        $0.finite == verb.token
      }),
      matrix.placement == .second, matrix.modality == nil, matrix.mood == .indicative,
      Set(matrix.tokens).isSubset(of: match.tokens),
      let request = analysis.clauseNumbers(ofSentence: analysis.clauses[matrix.clause].sentence)
        .first(where: { analysis.clauses[$0].parent == matrix.clause }),
      analysis.clauses[request].kind == .infinitive, isOnlyInfinitive(request),
      let start = analysis.clauses[request].tokens.first,
      analysis.clauses[matrix.clause].tokens.last == match.words.upperBound - 1,
      match.words.upperBound + 1 == start, match.words.lowerBound > verb.token
    else { return nil }
    let complexes = analysis.verbComplexes(ofClause: request)
    guard complexes.count == 1, let inner = complexes.first, let infinitive = inner.verb,
      inner.voice == .active, inner.modality == nil, inner.tense == .present,
      inner.main == inner.tokens.last, !inner.isElliptic, let bracket = inner.tokens.first,
      inner.tokens == Array(bracket...inner.main), !opensWithUm(request),
      analysis.clauses[request].tokens.last == inner.main,
      let finite = finite(of: verb.token, modal)
    else { return nil }
    let negation = match.words.lowerBound - 1
    let isDenied = analysis.form(negation).folded == "nicht"
    if matrix.negation != nil, !isDenied { return nil }
    let field = ClauseFrameReader(analysis, lexicon: lexicon).constituents(of: start..<bracket)
    // "nicht" stands before the verb, but not behind a place: "nicht in die Stadt ziehen".
    guard !isDenied || field?.last.map({ $0.kind == .nounPhrase || $0.kind == .pronoun }) ?? false
    else { return nil }
    let first = isDenied ? negation : match.words.lowerBound
    let infinitives = (isDenied ? "nicht " : "") + infinitive.infinitive
    return [
      TextEdit(
        analysis.tokens[verb.token].range,
        analysis.isSentenceStart(verb.token) ? finite.withCapital : finite),
      TextEdit(
        TextRange(
          analysis.tokens[first - 1].range.upper, analysis.tokens[start - 1].range.upper), ""),
      TextEdit(
        analysis.tokens[bracket].range.union(analysis.tokens[inner.main].range), infinitives),
    ]
  }

  /// Whether "um" opens the clause: a purpose beside the phrase, or a preposition that looks like one, "um
  /// Auskunft zu bitten".
  private func opensWithUm(_ clause: Int) -> Bool {
    analysis.clauses[clause].tokens.first.map { analysis.form($0).folded == "um" } ?? false
  }

  /// Whether no other infinitive of the sentence hangs on the old phrase as well: "…, den Hund
  /// anzumelden, insbesondere die Steuer zu zahlen".
  private func isOnlyInfinitive(_ clause: Int) -> Bool {
    let sentence = analysis.clauses[clause].sentence
    return analysis.clauseNumbers(ofSentence: sentence)
      .count { analysis.clauses[$0].kind == .infinitive } == 1
  }

  /// The form of the modal verb for that of the old one.
  private func finite(of token: Int, _ modal: String) -> String? {
    guard let plan = VerbPlan(modal, verbs: lexicon.verbs), plan.isSingle else { return nil }
    return plan.finite(
      lexicon.verbs.readings(of: analysis.form(token).text)
        .filter { ["sein", "haben"].contains($0.verb.infinitive) }, isJoined: false)
  }
}
