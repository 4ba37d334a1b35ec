internal import KlarGerman
internal import KlarText

/// Cuts a sentence between two predicates with one helper: "Das Amt hat die Akte gelesen und gestern
/// entschieden, dass …" goes on with "Es hat gestern entschieden, dass …".
struct SharedHelperCutter {
  /// The tokens of a sentence that is short enough as it is.
  private static let short = 20
  /// The words of the second predicate that say too little for a sentence.
  private static let shortest = 3

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The cut inside a main clause; nil if its predicates share more than subject and helper.
  func cut(in number: Int) -> SentenceCut? {
    let clause = analysis.clauses[number]
    guard clause.kind == .main, analysis.sentences[clause.sentence].tokens.count > Self.short,
      let complex = analysis.verbComplexes(ofClause: number).first, let finite = complex.finite,
      complex.placement == .second,
      let pair = SharedPredicate(of: complex, in: analysis),
      let end = pair.first.tokens.last, let last = pair.second.tokens.last,
      last - end - 1 > Self.shortest || goesOn(behind: last, number),
      analysis.form(end + 1).folded == "und",
      !CoordinationCutter.isTied((clause.tokens.first ?? end)..<end, in: analysis),
      !CoordinationCutter.isBoundTogether(number, end + 1, in: analysis),
      let subject = SharedSubject(of: clause, in: analysis)?.reading(before: finite)?.words
    else { return nil }
    let range = TextRange(
      analysis.tokens[end].range.upper, analysis.tokens[end + 1].range.upper)
    return SentenceCut(
      edits: [TextEdit(range, ". \(subject) \(analysis.form(finite).text)")], isCertain: false)
  }

  /// Whether a clause hangs on the end of the clause: "und entschieden, dass …".
  private func goesOn(behind last: Int, _ number: Int) -> Bool {
    analysis.clauseNumbers(ofSentence: analysis.clauses[number].sentence).contains {
      analysis.clauses[$0].tokens.first == last + 2 && analysis.clauses[$0].kind != .main
    }
  }
}
