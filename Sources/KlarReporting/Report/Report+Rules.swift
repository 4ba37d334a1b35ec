internal import KlarLinting

extension Report {
  /// Whether a finding is no matter of style but a plain mistake: a slip, a wrong ending, a date that
  /// does not exist.
  ///
  /// A word that no dictionary lists is one only where the right word is certain.
  func isMistake(_ finding: Finding) -> Bool {
    switch rules[finding.rule]?.category {
    case .rechtschreibung:
      finding.severity == .error || finding.suggestions.contains { !$0.edits.isEmpty }
    case .brief: finding.severity == .error
    default: false
    }
  }

  /// Whether a rule is about how a sentence is built, and not only about its words.
  func isAboutBuild(_ rule: String) -> Bool {
    switch rules[rule]?.category {
    case .grammatik, .satzbau: true
    default: ["funktionsverb", "hoeflichkeit"].contains(rule)
    }
  }

  /// The name of a finding's rule as reports for people give it: "[beugung, Vorschau]".
  func tag(of finding: Finding) -> String {
    "[\(finding.rule)\(rules[finding.rule]?.status == .preview ? ", Vorschau" : "")]"
  }
}
