/// The rules in force, in the order in which they lead.
public struct RuleSet: Sendable {
  /// The rules; their ids differ.
  public let rules: [any Rule]
  private let descriptions: [String: RuleDescription]

  /// The given rules; two of one id are a programmer's error.
  public init(_ rules: [any Rule]) {
    self.rules = rules
    descriptions = Dictionary(
      uniqueKeysWithValues: rules.map { ($0.description.id, $0.description) })
  }

  /// The description of the rule `id`; nil if it is not in force.
  public func description(of id: String) -> RuleDescription? { descriptions[id] }
}
