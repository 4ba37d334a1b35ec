internal import KlarGerman

/// Cuts off a reason at the end of a sentence, "…, da die Belege fehlen", and makes a sentence with "Denn"
/// of it.
struct ReasonCutter {
  /// Words that take up the reason: "umso wichtiger, da …".
  static let ties: Set<String> = [
    "umso", "desto", "deshalb", "darum", "deswegen", "daher", "insofern",
  ]

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The cut before a subordinate clause; nil if its words cannot be put in order with certainty.
  func cut(before number: Int) -> SentenceCut? {
    let clause = analysis.clauses[number]
    guard let introducer = clause.introducer, clause.tokens.first == introducer,
      analysis.form(introducer).folded == "da", analysis.tags[introducer] == .kous,
      let tail = TailClause(number, from: introducer, to: introducer, in: analysis),
      !tail.looksBack,
      !analysis.clauses[tail.main].tokens.contains(where: {
        Self.ties.contains(analysis.form($0).folded)
      })
    else { return nil }
    return tail.cut(before: "Denn", isCertain: tail.isAlone)
  }
}
