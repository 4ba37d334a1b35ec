public import KlarGerman

/// Runs the rules in force over one letter.
///
/// The steps are pure functions of the analysis and the rules: the same letter gives the same
/// findings in the same order.
public struct Linter: Sendable {
  private let ruleSet: RuleSet

  /// A linter of the given rules.
  public init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// The findings in text order, the leading ones marked.
  public func findings(in analysis: Analysis) -> [Finding] {
    let raw =
      ruleSet.rules(for: analysis.kind).flatMap { $0.findings(in: analysis) }
      + ruleSet.groups.flatMap { $0.findings(in: analysis) }
    return
      raw
      .inForce(of: ruleSet, in: analysis.kind)
      .outsideProtectedText(of: analysis, ruleSet)
      .inVoice(of: analysis)
      .spelled(as: analysis)
      .withSharedChanges(in: analysis)
      .withSeverities(of: ruleSet)
      .sorted(by: ruleSet)
      .withoutDuplicates()
      .withLeadersMarked(by: ruleSet)
  }
}
