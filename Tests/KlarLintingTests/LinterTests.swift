import KlarGerman
import KlarLinting
import Testing

@Suite("The linter")
struct LinterTests {
  private func ids(_ rules: [any Rule], _ settings: RuleSettings, _ text: String) -> [String] {
    Linter(RuleSet(rules, settings: settings)).findings(in: analysis(text)).map(\.rule)
  }

  @Test("gives findings in text order, and on the same words in the order of the profile")
  func order() {
    var settings = RuleSettings()
    settings.set("zweite", to: .init())
    let rules = [WordRule("erste", "Amt"), WordRule("zweite", "Amt"), WordRule("dritte", "Das")]
    #expect(ids(rules, settings, "Das Amt hilft.") == ["dritte", "zweite", "erste"])
  }

  @Test("lets one finding lead on the same words")
  func leading() {
    let set = RuleSet([WordRule("erste", "Amt"), WordRule("zweite", "Amt")])
    let findings = Linter(set).findings(in: analysis("Das Amt hilft."))
    #expect(findings.map(\.isLeading) == [true, false])
  }

  @Test("leaves out rules that are off and gives others their severity")
  func settings() {
    var settings = RuleSettings()
    settings.set("erste", to: .init(isOn: false))
    settings.set("zweite", to: .init(severity: .error))
    let set = RuleSet([WordRule("erste", "Amt"), WordRule("zweite", "Amt")], settings: settings)
    let findings = Linter(set).findings(in: analysis("Das Amt hilft."))
    #expect(findings.map(\.rule) == ["zweite"])
    #expect(findings.map(\.severity) == [.error])
  }

  @Test("drops what a rule says twice about the same words")
  func duplicates() {
    struct Twice: Rule {
      let inner = WordRule("doppelt", "Amt")
      var description: RuleDescription { inner.description }
      func findings(in analysis: Analysis) -> [Finding] {
        inner.findings(in: analysis) + inner.findings(in: analysis)
      }
    }
    #expect(ids([Twice()], RuleSettings(), "Das Amt hilft.") == ["doppelt"])
  }

  @Test("later settings win, earlier order stays")
  func overriding() {
    var profile = RuleSettings()
    profile.set("a", to: .init(severity: .hint, thresholds: ["warning": 20]))
    profile.set("b", to: .init())
    var own = RuleSettings()
    own.set("b", to: .init(isOn: false))
    own.set("a", to: .init(thresholds: ["error": 30]))
    let both = profile.overridden(by: own)
    #expect(both.order == ["a", "b"])
    #expect(both["a"]?.severity == .hint)
    #expect(both["a"]?.thresholds == ["warning": 20, "error": 30])
    #expect(both["b"]?.isOn == false)
  }
}
