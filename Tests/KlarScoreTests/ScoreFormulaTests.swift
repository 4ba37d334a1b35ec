import Testing

@testable import KlarScore

@Suite struct ScoreFormulaTests {
  private func formula(
    _ terms: [ScoreFormula.Term], levels: [String: Double] = [:]
  ) throws(ScoreFormulaError) -> ScoreFormula {
    try ScoreFormula(
      version: "t", terms: terms, lengthPower: 0,
      levels: LevelScale(weights: levels, cuts: [1, 2, 3, 4, 5]))
  }

  @Test func refusesUnknownFeatures() {
    #expect(
      throws: ScoreFormulaError.unknownFeature("wordlength", known: ScoreFeatures.names)
    ) { try formula([.init(feature: "wordlength", points: 1)]) }
  }

  @Test func refusesRepeatedFeatures() {
    let term = ScoreFormula.Term(feature: "rareWords", points: 1)
    #expect(throws: ScoreFormulaError.repeatedFeature("rareWords")) { try formula([term, term]) }
  }

  @Test func refusesToRewardDifficulty() {
    #expect(throws: ScoreFormulaError.negativePoints("longWords")) {
      try formula([.init(feature: "longWords", points: -0.1)])
    }
    #expect(throws: ScoreFormulaError.negativeWeight("longWords")) {
      try formula([.init(feature: "longWords", points: 1)], levels: ["longWords": -1])
    }
  }

  @Test func asksForTheWordsOfLists() {
    #expect(throws: ScoreFormulaError.missingWords("formalConnectives")) {
      try formula([.init(feature: "formalConnectives", points: 1)])
    }
    #expect(throws: ScoreFormulaError.unusedWords("longWords")) {
      try formula([.init(feature: "longWords", points: 1, words: ["sofern"])])
    }
  }

  @Test func takesOnlyItsFeaturesForTheLevel() {
    #expect(throws: ScoreFormulaError.unpricedFeature("rareWords")) {
      try formula([.init(feature: "longWords", points: 1)], levels: ["rareWords": 1])
    }
  }

  @Test(arguments: [[1, 2, 3, 4], [1, 2, 2, 3, 4], [5, 4, 3, 2, 1]])
  func refusesUnusableCuts(cuts: [Double]) {
    #expect(throws: ScoreFormulaError.unusableCuts) { try LevelScale(weights: [:], cuts: cuts) }
  }

  @Test func dividesLevelsByCuts() throws {
    let scale = try LevelScale(weights: [:], cuts: [0.8, 1.5, 2.1, 2.6, 3.2])
    #expect(scale.level(of: 0) == .a1)
    #expect(scale.level(of: 0.8) == .a2)
    #expect(scale.level(of: 2.59) == .b2)
    #expect(scale.level(of: 9) == .c2)
  }

  @Test func namesEveryFeatureOnce() {
    #expect(Set(ScoreFeatures.names).count == ScoreFeatures.names.count)
    for name in ScoreFeatures.names {
      #expect(ScoreFeatures.named(name, words: ["sofern"])?.name == name)
    }
  }
}
