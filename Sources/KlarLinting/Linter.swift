public import KlarGerman

/// Runs the rules in force over one letter.
public struct Linter: Sendable {
  private let ruleSet: RuleSet

  /// A linter of the given rules.
  public init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// The findings in text order, the leading ones marked.
  public func findings(in analysis: Analysis) -> [Finding] {
    ruleSet.rules
      .flatMap { $0.findings(in: analysis) }
      .sorted { ($0.range, $0.rule) < ($1.range, $1.rule) }
  }
}
