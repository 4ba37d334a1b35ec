internal import KlarGerman

/// Cuts off a reason at the end of a sentence, "…, da die Belege fehlen", and makes a sentence with "Denn"
/// of it.
struct ReasonCutter {
  /// Words that wait for the reason, and those that stand for a noun of the sentence.
  private static let ties: Set<String> = [
    "umso", "desto", "deshalb", "darum", "deswegen", "daher", "insofern", "derselben", "desselben",
    "dessen", "deren",
  ]

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The cut before a subordinate clause; nil if its words cannot be put in order with certainty.
  func cut(before number: Int) -> SentenceCut? {
    let clause = analysis.clauses[number]
    guard let introducer = clause.introducer, clause.tokens.first == introducer,
      analysis.form(introducer).folded == "da", analysis.tags[introducer] == .kous,
      let tail = TailClause(number, from: introducer, to: introducer, in: analysis)
    else { return nil }
    // "umso wichtiger, da …" needs its reason in the same sentence.
    let holds = (analysis.clauses[tail.main].tokens + clause.tokens).contains {
      Self.ties.contains(analysis.form($0).folded)
    }
    if holds { return nil }
    let isAlone = analysis.clauses.count { $0.sentence == clause.sentence } == 2
    return tail.cut(before: "Denn", isCertain: isAlone)
  }
}
