public import KlarGerman
internal import KlarText

/// Checks that rules do what their examples say.
///
/// Each example must hold exactly: these words and no others are found, and the suggestions lead to
/// these texts. It must also hold with emoji and decomposed umlauts in front, with the line ends of
/// Windows, and with other paragraphs around. A changed text must neither trigger the rule again nor
/// another stable rule that was silent before.
public struct RuleTester: Sendable {
  private let ruleSet: RuleSet
  private let analyze: @Sendable (String, TextKind) -> Analysis

  /// A tester of rules among others; `analyze` is the analysis of running text or of a letter.
  public init(_ ruleSet: RuleSet, analyze: @escaping @Sendable (String, TextKind) -> Analysis) {
    self.ruleSet = ruleSet
    self.analyze = analyze
  }

  /// The broken promises of the rule `id`; empty if it keeps them all or is not in force.
  public func failures(of id: String) -> [RuleTestFailure] {
    guard let description = ruleSet.description(of: id) else { return [] }
    var failures = RuleHead.complaints(description).map {
      RuleTestFailure(rule: id, example: nil, message: $0)
    }
    let tester = ExampleTester(
      description: description, alone: Linter(ruleSet.only(id)), all: Linter(ruleSet),
      ruleSet: ruleSet, analyze: analyze)
    for (index, example) in description.examples.enumerated() {
      failures += tester.complaints(example).map {
        RuleTestFailure(rule: id, example: index, message: $0)
      }
    }
    return failures
  }

  /// The broken promises of all rules in force.
  public func failures() -> [RuleTestFailure] {
    ruleSet.descriptions.flatMap { failures(of: $0.id) }
  }
}
