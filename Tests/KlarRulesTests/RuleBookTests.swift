import KlarGerman
import KlarLinting
@testable import KlarRules
import Testing

@Suite("The rule book")
struct RuleBookTests {
  @Test("can be read")
  func reads() throws {
    let library = try RuleLibrary.embedded()
    #expect(library.ruleSet(profile: "verwaltung") != nil)
  }

  @Test("keeps what its examples promise", arguments: try RuleLibrary.embedded().allRules.descriptions)
  func examples(rule: RuleDescription) throws {
    let library = try RuleLibrary.embedded()
    let tester = RuleTester(library.allRules) { text, _ in PlainAnalyzer.analyze(text) }
    for failure in tester.failures(of: rule.id) {
      Issue.record("\(failure.rule) \(failure.example ?? -1): \(failure.message)")
    }
  }
}
