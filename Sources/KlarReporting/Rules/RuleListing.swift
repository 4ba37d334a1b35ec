public import KlarLinting

/// The rules of a rule book and what a profile makes of them, for `rules list`.
public struct RuleListing {
  private struct Record: Encodable {
    let id: String
    let title: String
    let category: String
    let severity: String?
    let status: String
    let why: String
    let source: String
  }

  private let rules: [RuleDescription]
  /// The severities of the rules that run.
  private let severities: [String: Severity]

  /// A listing of the rules in force, in the order in which they lead, and of all others behind them.
  public init(_ inForce: RuleSet, of all: RuleSet) {
    rules =
      inForce.descriptions
      + all.descriptions.filter { inForce.description(of: $0.id) == nil }
    severities = Dictionary(
      uniqueKeysWithValues: inForce.descriptions.map {
        ($0.id, inForce.severity(of: $0.id) ?? $0.severity)
      })
  }

  /// One rule a line: name, category, severity, or "aus" if it does not run, title.
  public func text() -> String {
    let width = rules.map(\.id.count).max() ?? 0
    let categories = rules.map(\.category.rawValue.count).max() ?? 0
    return rules.map { rule in
      let status = rule.status == .preview ? " (Vorschau)" : ""
      return Self.padded(rule.id, width + 2) + Self.padded(rule.category.rawValue, categories + 2)
        + Self.padded(severities[rule.id].map { GermanText.name($0) } ?? "aus", 9) + rule.title
        + status + "\n"
    }.joined()
  }

  /// One JSON array of all rules; those that do not run have no severity.
  public func json() throws -> String {
    try JSONText.encode(
      rules.map {
        Record(
          id: $0.id, title: $0.title, category: $0.category.rawValue,
          severity: severities[$0.id]?.rawValue, status: $0.status.rawValue, why: $0.why,
          source: $0.source)
      }, isIndented: true) + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
