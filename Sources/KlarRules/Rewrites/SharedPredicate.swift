internal import KlarGerman

/// Two predicates with one helper: "wurde geprüft und an die Kasse weitergeleitet".
struct SharedPredicate {
  /// The predicate with the helper.
  let first: VerbComplex
  /// The predicate without it.
  let second: VerbComplex
  /// The full verb of the second.
  let verb: Verb
  /// The conjunction.
  private let conjunction: String
  /// The words before the second full verb.
  private let field: [String]

  /// The pair to which a predicate belongs; nil if it shares more, or the second has its own subject.
  init?(of complex: VerbComplex, in analysis: Analysis) {
    let pair = analysis.verbComplexes(ofClause: complex.clause)
    guard pair.count == 2, let first = pair.first, let second = pair.last, !first.isElliptic,
      second.isElliptic, first.finite == second.finite, first.voice == second.voice,
      first.modality == second.modality, first.placement != .last, first.negation == nil,
      second.negation == nil, let verb = second.verb, let end = first.tokens.last,
      let start = second.tokens.first, let last = second.tokens.last, end + 1 < start,
      analysis.tags[end + 1] == .kon, analysis.clauses[complex.clause].tokens.last == last,
      second.tokens == Array(start...last)
    else { return nil }
    let conjunction = analysis.form(end + 1).folded
    let range = end + 2..<start
    let constituents =
      range.isEmpty ? [] : ClauseFrameReader(analysis).constituents(of: range)
    guard conjunction == "und" || conjunction == "oder", let constituents,
      constituents.allSatisfy({ !$0.cases.contains(.nominative) })
    else { return nil }
    self.first = first
    self.second = second
    self.verb = verb
    self.conjunction = conjunction
    field =
      range.isEmpty ? [] : [ClauseLineariser.words(of: range, changing: [:], in: analysis)]
  }

  /// The second predicate in the active, behind the object of the first.
  ///
  /// - Parameters:
  ///   - predicate: What it says.
  ///   - object: The pronoun for what both act upon, where the verb stands in front.
  func words(
    _ predicate: Predicate, _ person: Person, _ number: GrammaticalNumber, object: String?
  ) -> String? {
    guard let cluster = Conjugator(Lexicon.standard.verbs)?.cluster(predicate, person, number)
    else { return nil }
    let words: [String]
    if predicate.modal == nil, predicate.tense == .present {
      guard let object else { return nil }
      words = [cluster.finite, object] + field + cluster.rightBracket
    } else {
      words = field + cluster.rightBracket
    }
    return ([conjunction] + words).joined(separator: " ")
  }
}
