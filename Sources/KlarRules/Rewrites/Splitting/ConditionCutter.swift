internal import KlarGerman
internal import KlarText

/// Cuts off a limit at the end of a sentence, "…, soweit die Mittel reichen", and lets "Das gilt nur"
/// carry it.
struct ConditionCutter {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The cut before a subordinate clause; nil if it belongs to another one than the main clause.
  func cut(before number: Int) -> SentenceCut? {
    let clause = analysis.clauses[number]
    guard let introducer = clause.introducer, clause.tokens.first == introducer,
      analysis.form(introducer).folded == "soweit",
      let tail = TailClause(number, from: introducer, to: introducer, in: analysis),
      !tail.looksBack, isStatement(tail.main)
    else { return nil }
    return tail.cut(behind: "Das gilt nur,", verb: "gelten")
  }

  /// Whether the main clause says what is so, must or can be: to a request the limit belongs as a part.
  private func isStatement(_ main: Int) -> Bool {
    let complexes = analysis.verbComplexes.filter { $0.clause == main }
    return complexes.count == 1
      && !analysis.clauses[main].tokens.contains { analysis.form($0).folded == "bitte" }
  }
}
