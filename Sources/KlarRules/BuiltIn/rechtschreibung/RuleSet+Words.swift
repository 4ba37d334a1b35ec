public import KlarLinting

extension RuleSet {
  /// The same rules; words of the user's own count as spelled right.
  public func accepting(words: [String]) -> RuleSet {
    words.isEmpty ? self : changing { (rule: RechtschreibungRule) in rule.accepting(words) }
  }
}
