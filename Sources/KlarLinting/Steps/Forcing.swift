extension [Finding] {
  /// Those whose rule is in force; a group runs as a whole, also for rules that are off.
  func inForce(of ruleSet: RuleSet) -> [Finding] {
    filter { ruleSet.rank(of: $0.rule) != nil }
  }
}
