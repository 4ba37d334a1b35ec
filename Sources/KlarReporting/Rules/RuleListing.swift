public import KlarLinting

/// The rules in force, for `rules list`.
public struct RuleListing {
  private struct Record: Encodable {
    let id: String
    let title: String
    let category: String
    let severity: String
    let status: String
    let why: String
    let source: String
  }

  private let rules: [RuleDescription]

  /// A listing of rules in the order in which they lead.
  public init(_ rules: [RuleDescription]) { self.rules = rules }

  /// One rule a line: name, category, severity, title.
  public func text() -> String {
    let width = rules.map(\.id.count).max() ?? 0
    let categories = rules.map(\.category.rawValue.count).max() ?? 0
    return rules.map { rule in
      let status = rule.status == .preview ? " (Vorschau)" : ""
      return Self.padded(rule.id, width + 2) + Self.padded(rule.category.rawValue, categories + 2)
        + Self.padded(GermanText.name(rule.severity), 9) + rule.title + status + "\n"
    }.joined()
  }

  /// One JSON array of all rules.
  public func json() throws -> String {
    try JSONText.encode(
      rules.map {
        Record(
          id: $0.id, title: $0.title, category: $0.category.rawValue,
          severity: $0.severity.rawValue, status: $0.status.rawValue, why: $0.why,
          source: $0.source)
      }, isIndented: true) + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
