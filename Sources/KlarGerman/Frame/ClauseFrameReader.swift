/// Reads the clause of a predicate into its fields; nil where it is not fully understood.
///
/// The steps: `PredicateSharing` wants a predicate of its own, `VerbBrackets` finds its verbs,
/// `ClauseStart` the first word, `Nachfeld` looks at what follows, `ClauseFields` reads what stands
/// between, `SubjectAgreement` finds the subject.
public struct ClauseFrameReader: Sendable {
  private let analysis: Analysis
  private let lexicon: Lexicon

  /// A reader of the clauses of a letter.
  public init(_ analysis: Analysis, lexicon: Lexicon = .standard) {
    self.analysis = analysis
    self.lexicon = lexicon
  }

  /// The frame around a predicate.
  ///
  /// - Parameters:
  ///   - border: A token with which a constituent begins, where that is known.
  ///   - partner: A predicate behind "und" that shares all but its own words; the frame ends before
  ///     it.
  public func frame(
    of complex: VerbComplex, border: Int? = nil, before partner: VerbComplex? = nil
  ) -> ClauseFrame? {
    guard border == nil, partner == nil, lexicon === Lexicon.standard else {
      return read(complex, border, partner)
    }
    return analysis.frames.frame(of: complex) { read(complex, nil, nil) }
  }

  /// The constituents of a stretch of tokens, as of an infinitive clause; nil if not understood.
  public func constituents(of tokens: Range<Int>) -> [Constituent]? {
    FieldReader(analysis, lexicon).constituents(of: tokens)
  }

  private func read(
    _ complex: VerbComplex, _ border: Int?, _ partner: VerbComplex?
  ) -> ClauseFrame? {
    let clause = analysis.clauses[complex.clause]
    guard let finite = complex.finite, let verb = complex.verb,
      PredicateSharing(analysis).isAlone(complex, beside: partner), clause.finite == finite,
      let brackets = VerbBrackets(complex, finite, in: clause),
      let start = ClauseStart(of: clause, brackets, in: analysis),
      partner != nil || Nachfeld(of: clause, behind: brackets.end, analysis, lexicon).mayStay
    else { return nil }
    let fields = ClauseFields(of: clause, analysis, lexicon, border: border)
    guard let prefield = fields.prefield(from: start, brackets),
      let middle = fields.middle(from: start, brackets),
      let agreement = SubjectAgreement(finite: finite, analysis, lexicon)
    else { return nil }
    let subjects = agreement.subjects(among: prefield + middle)
    return ClauseFrame(
      complex: complex, verb: verb, kind: clause.kind, order: start.order,
      tokens: start.token..<brackets.end, prefield: prefield, middle: middle,
      hasVerbInFront: brackets.fronted != nil, isCausative: isCausative(complex),
      beginsSentence: start.beginsSentence, subject: subjects.count == 1 ? subjects[0] : nil,
      isSubjectAmbiguous: subjects.count > 1, person: agreement.person, number: agreement.number)
  }

  /// Whether another one shall do it: "prüfen zu lassen".
  private func isCausative(_ complex: VerbComplex) -> Bool {
    complex.tokens.contains { $0 != complex.main && analysis.form($0).folded == "lassen" }
  }
}
