internal import KlarGerman

extension [Finding] {
  /// Those whose rule is in force; a group runs as a whole, also for rules that are off.
  ///
  /// Rules about whole letters have nothing to say in running text.
  func inForce(of ruleSet: RuleSet, in kind: TextKind) -> [Finding] {
    filter { finding in
      guard let rule = ruleSet.description(of: finding.rule) else { return false }
      return rule.scope == .passage || kind == .letter
    }
  }
}
