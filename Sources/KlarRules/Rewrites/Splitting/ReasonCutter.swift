internal import KlarGerman

/// Cuts off a reason at the end of a sentence, "…, da die Belege fehlen", and makes a sentence with "Denn"
/// of it.
struct ReasonCutter {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The cut before a subordinate clause; nil if its words cannot be put in order with certainty.
  func cut(before number: Int) -> SentenceCut? {
    let clause = analysis.clauses[number]
    guard let introducer = clause.introducer, clause.tokens.first == introducer,
      analysis.form(introducer).folded == "da", analysis.tags[introducer] == .kous,
      let tail = TailClause(number, from: introducer, to: introducer, in: analysis)
    else { return nil }
    let isAlone = analysis.clauses.count { $0.sentence == clause.sentence } == 2
    return tail.cut(before: "Denn", isCertain: isAlone)
  }
}
