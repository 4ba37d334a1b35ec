/// What a profile or a configuration says about rules, in the order in which the rules lead.
public struct RuleSettings: Hashable, Sendable {
  /// What is said about one rule; nil leaves things as they are.
  public struct Setting: Hashable, Sendable {
    /// Whether it runs.
    public var isOn: Bool?
    /// The severity of all its findings.
    public var severity: Severity?
    /// Thresholds by name.
    public var thresholds: [String: Int]

    /// A setting that says only what is given.
    public init(isOn: Bool? = nil, severity: Severity? = nil, thresholds: [String: Int] = [:]) {
      self.isOn = isOn
      self.severity = severity
      self.thresholds = thresholds
    }
  }

  /// The ids in the order in which the rules lead, the first before all others.
  public private(set) var order: [String] = []
  private var settings: [String: Setting] = [:]

  /// Settings that say nothing.
  public init() {}

  /// What is said about the rule `id`; nil if nothing.
  public subscript(id: String) -> Setting? { settings[id] }

  /// Says something about the rule `id`; what is nil keeps what was said before.
  public mutating func set(_ id: String, to setting: Setting) {
    guard var old = settings[id] else {
      order.append(id)
      settings[id] = setting
      return
    }
    old.isOn = setting.isOn ?? old.isOn
    old.severity = setting.severity ?? old.severity
    old.thresholds.merge(setting.thresholds) { $1 }
    settings[id] = old
  }

  /// These settings with all that `other` says on top; the order of these settings stays.
  public func overridden(by other: RuleSettings) -> RuleSettings {
    var result = self
    for id in other.order { other[id].map { result.set(id, to: $0) } }
    return result
  }
}
