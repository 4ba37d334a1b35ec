internal import KlarLinting

/// A rule file, read: the rule and where its examples stand.
struct RuleFile: Sendable {
  /// What the file makes.
  enum Content: Sendable {
    case declarative(DeclarativeRule)
    case measure(MeasureRule)
    case consistency(ConsistencyRule)
  }

  /// The path as the user knows it.
  let path: String
  /// The rule.
  let content: Content
  /// The place of each example, in the order of the description's examples.
  let examplePlaces: [(line: Int, column: Int)]

  /// What the rule says about itself.
  var description: RuleDescription {
    switch content {
    case .declarative(let rule): rule.description
    case .measure(let rule): rule.description
    case .consistency(let rule): rule.description
    }
  }
}
