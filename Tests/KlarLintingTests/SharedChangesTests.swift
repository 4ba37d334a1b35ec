import KlarGerman
import KlarLinting
import KlarText
import Testing

@Suite("One phrase, one change in a sentence")
struct SharedChangesTests {
  /// A rule whose findings name their list entry, as those of word lists do.
  private struct EntryRule: Rule {
    let inner: WordRule
    var description: RuleDescription { inner.description }
    func findings(in analysis: Analysis) -> [Finding] {
      inner.findings(in: analysis).map {
        Finding(
          rule: $0.rule, entry: inner.word, severity: $0.severity, message: $0.message,
          range: $0.range, suggestions: $0.suggestions)
      }
    }
  }

  private func texts(_ rule: any Rule, _ text: String) -> [String] {
    let letter = analysis(text)
    return Linter(RuleSet([rule])).findings(in: letter).compactMap {
      $0.suggestions.first?.edits.applied(to: letter.text, in: letter.text.range)
    }
  }

  @Test("changes all its places at once, in each sentence for itself")
  func shared() {
    let rule = EntryRule(inner: WordRule("wort", "Amt", becomes: "Büro"))
    #expect(
      texts(rule, "Das Amt und das Amt helfen. Das Amt ruft an.") == [
        "Das Büro und das Büro helfen. Das Amt ruft an.",
        "Das Büro und das Büro helfen. Das Amt ruft an.",
        "Das Amt und das Amt helfen. Das Büro ruft an.",
      ])
  }

  @Test("leaves findings of no list alone")
  func noEntry() {
    let rule = WordRule("wort", "Amt", becomes: "Büro")
    #expect(
      texts(rule, "Das Amt und das Amt helfen.") == [
        "Das Büro und das Amt helfen.", "Das Amt und das Büro helfen.",
      ])
  }
}
