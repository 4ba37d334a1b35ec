internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Which suggestions are applied.
public struct FixPolicy: Hashable, Sendable {
  /// Whether suggestions that a person has to look at are applied, too; only for results that
  /// somebody reads change by change.
  public var includesReview = false
  /// The ids of the rules whose suggestions count; nil for all.
  public var rules: Set<String>?

  /// Whether citations of law stay as they are, so that they do not grow.
  public var leavesCitations = false

  /// Safe suggestions of all rules.
  public init() {}

  /// Whether nobody needs to look at the suggestion first; one with a gap to fill is never allowed.
  func allows(_ suggestion: Suggestion) -> Bool {
    switch suggestion.applicability {
    case .safe: true
    case .review: includesReview
    case .display: false
    }
  }

  /// Whether a finding may be changed where it stands.
  func allows(_ finding: Finding, in analysis: Analysis) -> Bool {
    !leavesCitations
      || !analysis.entities.contains {
        $0.kind == .paragraph && $0.range.contains(finding.range)
      }
  }

  /// Whether findings of the rule count; those of preview rules do not.
  func allows(_ rule: RuleDescription?) -> Bool {
    guard let rule, rule.status == .stable else { return false }
    return rules?.contains(rule.id) ?? true
  }
}
