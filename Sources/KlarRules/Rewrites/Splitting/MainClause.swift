internal import KlarGerman

/// A main clause that may have to stand alone.
struct MainClause {
  private let analysis: Analysis
  private let number: Int

  /// The clause with this number.
  init(_ number: Int, of analysis: Analysis) {
    self.analysis = analysis
    self.number = number
  }

  /// Whether all predicates have their words in the clause, and it has a subject or speaks to the
  /// reader.
  var isWhole: Bool { isComplete && (hasSubject || isRequest) }

  /// Whether all predicates have their words in it: a second one may share the helper of the first.
  var isComplete: Bool {
    let complexes = analysis.verbComplexes(ofClause: number)
    let finite = analysis.clauses[number].finite
    return !complexes.isEmpty
      && complexes.allSatisfy {
        $0.verb != nil && (!$0.isElliptic || finite != nil && $0.finite == finite)
      }
      && complexes.contains { !$0.isElliptic }
  }

  /// Whether it has a subject of its own.
  var hasSubject: Bool {
    let tokens = analysis.clauses[number].tokens
    if tokens.contains(where: { ClosedClasses.authors.contains(analysis.form($0).folded) }) {
      return true
    }
    guard let finite = analysis.clauses[number].finite,
      let complex = analysis.verbComplexes(ofClause: number).first
    else { return false }
    let bracket = complex.tokens.first { $0 > finite } ?? (tokens.last ?? finite) + 1
    let start = tokens.first { analysis.tags[$0] != .kon } ?? finite
    guard let prefield = ClauseFrameReader(analysis).constituents(of: start..<max(start, finite)),
      let middle = ClauseFrameReader(analysis).constituents(of: finite + 1..<bracket)
    else { return false }
    let word = analysis.form(finite).folded
    let agreed: GrammaticalNumber = word.hasSuffix("n") || word == "sind" ? .plural : .singular
    return (prefield + middle).count {
      $0.cases.contains(.nominative) && $0.numbers.contains(agreed)
    } == 1
  }

  /// "Bitte …", or a verb in front of "Sie".
  private var isRequest: Bool {
    guard let finite = analysis.clauses[number].finite,
      let first = analysis.clauses[number].tokens.first, finite + 1 < analysis.tokens.count
    else { return false }
    return analysis.form(finite + 1).text == "Sie"
      && (first == finite || analysis.form(first).folded == "bitte")
  }
}
