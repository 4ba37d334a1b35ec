import Testing

@testable import KlarScore

@Suite struct FormulaTests {
  /// 100 words in 5 sentences: 180 syllables, 50 words of one, 20 of three or more, 30 long words.
  private let counts = {
    var counts = TextCounts()
    (counts.words, counts.sentences, counts.letters) = (100, 5, 550)
    (counts.syllables, counts.monosyllables, counts.polysyllables) = (180, 50, 20)
    counts.longWords = 30
    return counts
  }()

  @Test func followThePublishedCoefficients() {
    #expect(isClose(counts.fleschAmstad, 54.7))
    #expect(isClose(counts.wienerSachtextformel1, 8.595))
    #expect(isClose(counts.wienerSachtextformel2, 8.718))
    #expect(isClose(counts.wienerSachtextformel3, 8.6216))
    #expect(isClose(counts.wienerSachtextformel4, 9.107))
    #expect(isClose(counts.lix, 50))
    #expect(isClose(counts.rix, 6))
    #expect(isClose(counts.gSmog, 120.0.squareRoot() - 2))
  }

  @Test func divideByNothingWithoutWords() {
    let empty = TextCounts()
    #expect(empty.wordsPerSentence == 0 && empty.lix == 0 && empty.gSmog == -2)
  }

  private func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-9 }
}
