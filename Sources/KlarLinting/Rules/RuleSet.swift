internal import KlarGerman

/// The rules in force, in the order in which they lead.
public struct RuleSet: Sendable {
  /// What runs over a letter: single rules and groups that share a pass.
  private let rules: [any Rule]
  /// Those of the rules that need no letter around a passage.
  private let passageRules: [any Rule]
  let groups: [any RuleGroup]
  private let settings: RuleSettings
  private let inForce: [String: (rank: Int, description: RuleDescription)]

  /// The descriptions of the rules in force, the leading rules first.
  public let descriptions: [RuleDescription]

  /// The given rules as the settings want them; two of one id are a programmer's error.
  ///
  /// Rules that the settings do not name follow those that they name, in the given order.
  public init(
    _ rules: [any Rule], groups: [any RuleGroup] = [], settings: RuleSettings = RuleSettings()
  ) {
    func isOn(_ id: String) -> Bool { settings[id]?.isOn ?? true }
    let named = Dictionary(uniqueKeysWithValues: settings.order.enumerated().map { ($1, $0) })
    let all = rules.map(\.description) + groups.flatMap(\.descriptions)
    let descriptions = all.enumerated()
      .filter { isOn($0.element.id) }
      .map { (named[$0.element.id] ?? named.count + $0.offset, $0.element) }
      .sorted { $0.0 < $1.0 }
      .map(\.1)
    self.descriptions = descriptions
    self.settings = settings
    inForce = Dictionary(
      uniqueKeysWithValues: descriptions.enumerated().map { ($1.id, (rank: $0, description: $1)) })
    self.rules = rules.filter { isOn($0.description.id) }.map { Self.adjusted($0, settings) }
    passageRules = self.rules.filter { $0.description.scope == .passage }
    self.groups = groups.filter { $0.descriptions.contains { isOn($0.id) } }
  }

  /// The single rules that look at a text of this kind.
  func rules(for kind: TextKind) -> [any Rule] { kind == .letter ? rules : passageRules }

  /// The description of the rule `id`; nil if it is not in force.
  public func description(of id: String) -> RuleDescription? { inForce[id]?.description }

  /// The place of the rule `id` in the order of precedence; nil if it is not in force.
  func rank(of id: String) -> Int? { inForce[id]?.rank }

  /// The severity that the settings give the rule `id`; nil if they leave it.
  public func severity(of id: String) -> Severity? { settings[id]?.severity }

  /// The same rules and only one of them in force.
  func only(_ id: String) -> RuleSet { only { $0.id == id } }

  /// The same rules and only those in force whose description fits.
  public func only(_ fits: (RuleDescription) -> Bool) -> RuleSet {
    var settings = settings
    for other in descriptions where !fits(other) {
      settings.set(other.id, to: RuleSettings.Setting(isOn: false))
    }
    return RuleSet(rules, groups: groups, settings: settings)
  }

  /// The same rules with those in force that are of one type changed.
  public func changing<Kind: Rule>(_ change: (Kind) -> Kind) -> RuleSet {
    RuleSet(
      rules.map { ($0 as? Kind).map(change) ?? $0 }, groups: groups, settings: settings)
  }

  private static func adjusted(_ rule: any Rule, _ settings: RuleSettings) -> any Rule {
    guard let thresholds = settings[rule.description.id]?.thresholds, !thresholds.isEmpty,
      let adjustable = rule as? any AdjustableRule
    else { return rule }
    return adjustable.adjusted(to: thresholds)
  }
}
