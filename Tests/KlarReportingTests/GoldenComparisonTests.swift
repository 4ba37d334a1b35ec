import KlarFixtures
import KlarGerman
import KlarScore
import Testing

@testable import KlarReporting

@Suite struct GoldenComparisonTests {
  private func comparison() -> LetterComparison {
    func side(_ path: String, _ text: String, _ facts: [String], _ value: Double)
      -> LetterComparison.Side
    {
      let analysis = Analysis(plain: text, entities: facts.map { (kind: .date, words: $0) })
      return LetterComparison.Side(
        path: path, analysis: analysis,
        score: Score(
          value: value, margin: 5, level: value > 60 ? .b1 : .c1, isShort: false, version: "t",
          drivers: [.init(measure: "sentenceLength", points: value - 90)], sentences: []),
        measures: Measures(CountedText(analysis)), findings: [])
    }
    return LetterComparison(
      before: side(
        "alt/brief.txt", "Die Frist endet am 3. Mai 2026. Der Bescheid vom 1. April 2026 gilt.",
        ["3. Mai 2026", "1. April 2026"], 42),
      after: side(
        "neu/brief.txt", "Die Frist endet am 13.05.2026. Es gilt.", ["13.05.2026"], 71.5))
  }

  @Test func text() throws {
    let report = ComparisonReport([comparison(), comparison()], unpaired: ["alt/rest.txt"])
    try expectGolden(
      TextComparisonReporter(style: TextStyle()).text(of: report), "comparison.txt")
  }

  @Test func json() throws {
    let report = ComparisonReport([comparison()])
    try expectGolden(JSONComparisonReporter().text(of: report), "comparison.json")
  }
}
