import Testing

@testable import KlarScore

@Suite struct ScoreFormulaTests {
  private func formula(
    _ features: [String], cuts: [Double] = [1, 2, 3, 4, 5]
  ) throws(ScoreFormulaError) -> ScoreFormula {
    try ScoreFormula(
      version: "t", intercept: 0,
      terms: features.map { .init(feature: $0, weight: 1, reference: 0) },
      floor: 0, lengthPower: 0, top: 100, step: 20, levelCuts: cuts)
  }

  @Test func refusesUnknownFeatures() {
    #expect(
      throws: ScoreFormulaError.unknownFeature(
        "wordlength", known: ["sentenceLength", "wordLength", "rareWords"])
    ) { try formula(["wordlength"]) }
  }

  @Test func refusesRepeatedFeatures() {
    #expect(throws: ScoreFormulaError.repeatedFeature("rareWords")) {
      try formula(["rareWords", "rareWords"])
    }
  }

  @Test(arguments: [[1, 2, 3, 4], [1, 2, 2, 3, 4], [5, 4, 3, 2, 1]])
  func refusesUnusableCuts(cuts: [Double]) {
    #expect(throws: ScoreFormulaError.unusableCuts) { try formula([], cuts: cuts) }
  }
}
