internal import KlarText

extension [Finding] {
  /// In text order; on the same words in the order in which the rules lead.
  func sorted(by ruleSet: RuleSet) -> [Finding] {
    sorted { left, right in
      if left.range != right.range { return left.range < right.range }
      let ranks = (ruleSet.rank(of: left.rule) ?? .max, ruleSet.rank(of: right.rule) ?? .max)
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      return (left.entry ?? "", left.message) < (right.entry ?? "", right.message)
    }
  }
}
