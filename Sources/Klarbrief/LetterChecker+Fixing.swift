public import KlarFixing
internal import KlarGerman
internal import KlarLinting

extension LetterChecker {
  /// A fixer that applies the suggestions of this checker's rules.
  public func fixer(_ policy: FixPolicy = FixPolicy()) -> Fixer {
    let (kind, linter, minimum) = (kind, Linter(ruleSet), minimumSeverity)
    let analyzer = analyzer
    return Fixer(policy: policy, rules: ruleSet.descriptions) { letter in
      let analysis = analyzer.analyze(letter, as: kind)
      return CheckedLetter(
        analysis: analysis,
        findings: linter.findings(in: analysis).filter { $0.severity >= minimum })
    }
  }

  /// The ids of the rules in force.
  public var ruleIDs: [String] { ruleSet.descriptions.map(\.id) }
}
