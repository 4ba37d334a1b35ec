extension [Finding] {
  /// With the severities that profile and configuration demand.
  func withSeverities(of ruleSet: RuleSet) -> [Finding] {
    map { finding in
      guard let severity = ruleSet.severity(of: finding.rule) else { return finding }
      var finding = finding
      finding.severity = severity
      return finding
    }
  }
}
