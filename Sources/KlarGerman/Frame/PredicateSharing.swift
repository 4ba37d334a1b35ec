/// Finds out whether a predicate shares words of its clause with another one: "Er wird geprüft und
/// abgelehnt".
struct PredicateSharing {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// Whether a clause has one predicate of its own and shares nothing with others.
  ///
  /// - Parameter partner: A predicate that does not count, as it is known.
  func isAlone(_ complex: VerbComplex, beside partner: VerbComplex?) -> Bool {
    let clause = analysis.clauses[complex.clause]
    guard !complex.isElliptic, let first = clause.tokens.first else { return false }
    let neighbours = analysis.verbComplexes(ofSentence: clause.sentence).lazy
      .filter { $0 != partner }
    guard neighbours.allSatisfy({ !$0.isElliptic || isApart($0, from: complex) }),
      neighbours.count(where: { $0.clause == complex.clause }) == 1
    else { return false }
    return !analysis.clauseNumbers(ofSentence: clause.sentence).contains { number in
      let other = analysis.clauses[number]
      return other.kind == clause.kind && sharesSubject(other, behind: first)
    }
  }

  /// Whether a clause shares the subject of the one that begins at a token: "… und wird abgelehnt".
  private func sharesSubject(_ other: Clause, behind first: Int) -> Bool {
    guard let start = other.tokens.first, start > first, analysis.tags[start] == .kon else {
      return false
    }
    return other.kind == .subordinate || other.tokens.dropFirst().first == other.finite
  }

  /// Whether a predicate without a helper has that of its own subordinate clause: "…, dass der Antrag
  /// geprüft und die Gebühr erhoben wird".
  private func isApart(_ other: VerbComplex, from complex: VerbComplex) -> Bool {
    (other.finite == nil || other.finite != complex.finite)
      && analysis.clauses[complex.clause].kind == .main
      && analysis.clauses[other.clause].kind == .subordinate
  }
}
