import KlarGerman
import KlarLinting
import Testing

@testable import KlarRules

@Suite("The rule book")
struct RuleBookTests {
  static let library = Result { () throws(Diagnostics) in try RuleLibrary.embedded() }

  static var ids: [String] {
    (try? library.get().allRules.descriptions.map(\.id)) ?? []
  }

  @Test("can be read, with its profiles")
  func reads() throws {
    let library = try Self.library.get()
    #expect(library.profiles.map(\.name) == ["einfache-sprache", "verwaltung", "vorlage"])
    #expect(library.ruleSet(profile: "verwaltung") != nil)
    #expect(library.ruleSet(profile: "unbekannt") == nil)
  }

  @Test("keeps what its examples promise", arguments: ids)
  func examples(id: String) throws {
    let tester = RuleTester(try Self.library.get().allRules) { text, kind in
      Analyzer().analyze(Letter(plainText: text), as: kind)
    }
    for failure in tester.failures(of: id) {
      Issue.record("\(failure.rule) \(failure.example ?? -1): \(failure.message)")
    }
  }
}
