import Testing

@testable import KlarGerman

@Suite("The search for words like another")
struct CandidateIndexTests {
  /// A narrower limit looks at less of the table, and must find the same.
  @Test(
    "a low limit finds what a high one finds at that cost",
    arguments: ["beschied", "widerspuch", "antrg", "gebüren", "verlängern", "ammt", "zz"],
    [0.35, 0.6, 0.69, 1, 1.3, 1.6] as [Float])
  func limits(word: String, limit: Float) {
    func found(_ within: Float) -> [String: Float] {
      let matches = CandidateIndex.forms.matches(of: Array(word.utf8), limit: within)
      return Dictionary(
        matches.map { (String(decoding: $0.word, as: UTF8.self), $0.cost) },
        uniquingKeysWith: min)
    }
    #expect(found(limit) == found(2.5).filter { $0.value <= limit })
  }

  @Test("a slip costs less than another letter")
  func costs() {
    let matches = CandidateIndex.forms.matches(of: Array("beschied".utf8), limit: 1)
    let right = matches.first { $0.word == Array("bescheid".utf8) }
    #expect(right?.cost == EditCost.transposition)
  }
}
