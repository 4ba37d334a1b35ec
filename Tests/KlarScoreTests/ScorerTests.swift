import KlarFixtures
import KlarGerman
import Testing

@testable import KlarScore

@Suite struct ScorerTests {
  private let formula: ScoreFormula
  private let scorer: Scorer

  init() throws {
    formula = try ScoreFormula(
      version: "t", intercept: -4,
      terms: [
        .init(feature: "sentenceLength", weight: 1.5, reference: 1.4),
        .init(feature: "wordLength", weight: 1.5, reference: 1.6),
        .init(feature: "rareWords", weight: 2.5, reference: 0),
      ], floor: 0.3, lengthPower: 0.5, top: 106.4, step: 21.3,
      levelCuts: [0.8, 1.5, 2.1, 2.6, 3.2])
    scorer = Scorer(formula)
  }

  private let frequencies = FrequencyTable([
    "wir": 6, "helfen": 5, "ihnen": 6, "gern": 5, "sie": 7, "brauchen": 5, "nur": 6, "den": 7,
  ])

  private func score(_ text: String) throws -> Score {
    try #require(scorer.score(CountedText(Analysis(plain: text), frequencies: frequencies)))
  }

  private let plain = "Wir helfen Ihnen gern. Sie brauchen nur den Antrag."
  private let official =
    "Hinsichtlich der Geltendmachung rückwirkender Erstattungsansprüche obliegt "
    + "antragstellenden Personen die unverzügliche Beibringung aussagekräftiger Unterlagen."

  @Test func putsPlainTextAboveOfficialText() throws {
    #expect(try score(plain).value > 75)
    #expect(try score(official).value < 30)
    #expect(try score(official).level == .c2)
  }

  @Test func namesTheCostliestFirst() throws {
    let drivers = try score(official).drivers
    #expect(drivers.map(\.points) == drivers.map(\.points).sorted())
    #expect(Set(drivers.map(\.measure)) == ["sentenceLength", "wordLength", "rareWords"])
  }

  @Test func costsOfSentencesMakeUpTheScore() throws {
    let score = try score("\(plain) \(official)")
    let neutral = 106.4 - 21.3 * (-4 + 1.5 * 1.4 + 1.5 * 1.6)
    let sum = score.drivers.reduce(neutral) { $0 + $1.points }
    #expect(abs(sum - score.value) < 1e-9)
    #expect(score.sentences.map(\.sentence) == [0, 1, 2])
    #expect(score.sentences.min { $0.points < $1.points }?.sentence == 2)
  }

  @Test func hasAFloorForTinySentences() throws {
    #expect(try score("Ja.").value == 100)
    #expect(try score("Ja. \(official)").value < 60)
  }

  @Test func saysWhenATextIsShort() throws {
    #expect(try score(plain).isShort)
    let long = Array(repeating: plain, count: 6).joined(separator: " ")
    #expect(try !score(long).isShort)
    #expect(try score(long).margin < score(plain).margin)
  }

  @Test func givesNoValueWithoutWords() {
    #expect(scorer.score(CountedText(Analysis(plain: " \n"))) == nil)
  }

  @Test func ignoresLinesAroundTheRunningText() throws {
    let framed = "Amt für Wohnen\n\nMusterstraße 5\n\n\(official)\n\nMit freundlichen Grüßen"
    #expect(try score(framed).value == score(official).value)
  }

  @Test func dividesLevelsByCuts() {
    #expect(formula.level(of: 0) == .a1)
    #expect(formula.level(of: 0.8) == .a2)
    #expect(formula.level(of: 2.59) == .b2)
    #expect(formula.level(of: 9) == .c2)
    #expect(formula.value(of: 9) == 0)
  }
}
