import KlarFixtures
import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarScore

@Suite struct ComparisonTests {
  private func side(_ text: String, value: Double?, rules: [String] = []) -> LetterComparison.Side {
    let analysis = Analysis(plain: text)
    let score = value.map {
      Score(
        value: $0, margin: 1, level: .b1, isShort: false, version: "1",
        drivers: [.init(measure: "rareWords", points: $0 - 100)], sentences: [])
    }
    return LetterComparison.Side(
      path: "a.txt", analysis: analysis, score: score,
      measures: Measures(CountedText(analysis)),
      findings: rules.map {
        Finding(rule: $0, severity: .hint, message: "", range: TextRange(0, 1))
      })
  }

  private func comparison(_ before: Double?, _ after: Double?) -> LetterComparison {
    LetterComparison(before: side("Alt.", value: before), after: side("Neu.", value: after))
  }

  @Test func saysWhereTheGainComesFrom() {
    let comparison = LetterComparison(
      before: side("Alt.", value: 40, rules: ["passiv", "passiv"]),
      after: side("Neu.", value: 60, rules: ["floskel"]))
    #expect(comparison.scoreDelta == 20)
    #expect(comparison.drivers == [.init(measure: "rareWords", points: 20)])
    #expect(comparison.findings.map(\.rule) == ["floskel", "passiv"])
    #expect(comparison.findings.map(\.before) == [0, 2])
  }

  @Test func sumsPairsUp() {
    let summary = ComparisonSummary([
      comparison(40, 50), comparison(50, 45), comparison(30, 60), comparison(nil, 60),
    ])
    #expect(summary.pairs == 4 && summary.improved == 2)
    #expect(summary.medianDelta == 10)
    #expect(summary.wilcoxonP == 0.5)
  }

  @Test func sumsNothingUp() {
    let summary = ComparisonSummary([])
    #expect(summary.medianDelta == nil && summary.wilcoxonP == nil)
  }
}
