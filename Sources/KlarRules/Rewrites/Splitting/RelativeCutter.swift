internal import KlarGerman

/// Makes a sentence of a relative clause that tells more about something known.
///
/// "Ihr Antrag vom Montag, der …" becomes "Dieser Antrag …", "…, was …" becomes "Das …".
///
/// A relative clause that says which one is meant stays where it is.
struct RelativeCutter {
  /// The words of a clause that says too little for a sentence of its own.
  private static let shortest = 4
  private static let being: Set<String> = ["ist", "sind", "war", "waren"]
  /// In front of "was" they need it: "alles, was".
  private static let open: Set<Tag> = [.pds, .pis, .pper, .adja, .pws, .piat]

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The cut before a relative clause; nil if it may say which one is meant.
  func cut(before number: Int) -> SentenceCut? {
    let clause = analysis.clauses[number]
    guard let introducer = clause.introducer, let start = clause.tokens.first else { return nil }
    if analysis.form(introducer).folded == "was" { return comment(number, introducer) }
    guard clause.kind == .relative,
      introducer == start || introducer == start + 1 && analysis.tags[start] == .appr,
      let tail = TailClause(number, from: start, to: introducer, in: analysis),
      let antecedent = Antecedent(
        before: start - 1, pronoun: RelativePronoun.short(analysis.form(introducer).folded),
        preposition: introducer > start ? start : nil, in: analysis),
      // "den Sie vorgelegt haben" is too little for a sentence.
      clause.tokens.count > Self.shortest,
      let matrix = predicate(of: tail.main), !isCleft(tail.main, matrix),
      mayTellMore(antecedent, matrix)
    else { return nil }
    return tail.cut(
      opening: antecedent.words,
      isCertain: antecedent.reference == .unique && isAlone(clause.sentence))
  }

  /// Whether the clause can be told apart from the sentence about what the phrase points at.
  private func mayTellMore(_ antecedent: Antecedent, _ matrix: VerbComplex) -> Bool {
    switch antecedent.reference {
    case .unique, .own: return true
    case .new:
      // What must, may or shall not be sent has the clause as a condition.
      return isOfOneThing(matrix) && matrix.modality == nil
        && matrix.negation == nil && matrix.mood == .indicative && matrix.placement == .second
        && isAlone(analysis.clauses[matrix.clause].sentence) && !isRequest(matrix.clause)
    }
  }

  /// Whether a predicate brings up one thing that is there: what has been done, or is sent or given; what is
  /// looked or asked for has the clause as a condition.
  private func isOfOneThing(_ matrix: VerbComplex) -> Bool {
    if RewriteWords.standard[.giving].contains(matrix.lemma) { return true }
    return (matrix.tense == .perfect || matrix.tense == .preterite)
      && !(matrix.verb.map(ActorWords.standard.isWish) ?? true)
  }

  /// "Bitte schicken Sie einen Beleg, der …": what it must be like.
  private func isRequest(_ clause: Int) -> Bool {
    analysis.clauses[clause].tokens.contains { analysis.form($0).folded == "bitte" }
  }

  /// Whether a clause picks out what the relative clause is about: "Es ist Ihr Antrag, der fehlt".
  private func isCleft(_ clause: Int, _ matrix: VerbComplex) -> Bool {
    matrix.isCopula
      && analysis.clauses[clause].tokens.contains {
        ["es", "das", "dies"].contains(analysis.form($0).folded) && analysis.tags[$0] != .art
      }
  }

  /// ", was …" about all that stands before it.
  private func comment(_ number: Int, _ introducer: Int) -> SentenceCut? {
    let clause = analysis.clauses[number]
    guard clause.tokens.first == introducer,
      let tail = TailClause(number, from: introducer, to: introducer, in: analysis),
      !Self.open.contains(analysis.tags[introducer - 2]),
      let matrix = predicate(of: tail.main), matrix.placement == .second,
      !ConnectorCutter.asks(matrix), isSaturated(matrix)
    else { return nil }
    return tail.cut(opening: "Das", isCertain: isAlone(clause.sentence))
  }

  /// Whether a predicate has all that it needs, so that no clause can be its object.
  private func isSaturated(_ complex: VerbComplex) -> Bool {
    guard let verb = complex.verb else { return false }
    if complex.voice == .werdenPassive { return !ActorWords.standard.isImpersonal(verb) }
    if complex.voice == .seinPassive { return true }
    // "ist eingegangen": verbs with "sein" take no object.
    if complex.tense == .perfect || complex.tense == .pluperfect, let finite = complex.finite,
      Self.being.contains(analysis.form(finite).folded)
    {
      return true
    }
    guard let frame = ClauseFrameReader(analysis).frame(of: complex),
      let subject = frame.subject
    else { return false }
    return frame.constituents.contains {
      $0 != subject && $0.kind == .nounPhrase && $0.cases.contains(.accusative)
    }
  }

  private func predicate(of clause: Int) -> VerbComplex? {
    analysis.verbComplexes(ofClause: clause).first
  }

  /// Whether no other clause, such as a condition, stands in the sentence.
  private func isAlone(_ sentence: Int) -> Bool {
    analysis.clauseNumbers(ofSentence: sentence).count == 2
  }
}
