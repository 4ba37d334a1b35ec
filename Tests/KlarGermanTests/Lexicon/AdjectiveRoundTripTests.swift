import Testing

@testable import KlarGerman

/// What the lexicon of adjectives generates it also reads: every form of every adjective.
@Suite struct AdjectiveRoundTripTests {
  private let adjectives = Lexicon.standard.adjectives

  @Test func readsTheFormsOfEveryAdjective() {
    var (count, forms, missed): (Int, Int, [String]) = (0, 0, [])
    adjectives.forEachKey { key in
      count += 1
      guard let adjective = adjectives.adjective(lemma: String(decoding: key, as: UTF8.self))
      else { return }
      for degree in Adjective.Degree.allCases {
        for stem in adjective.stems(degree) {
          for ending in Adjective.endings {
            forms += 1
            let isRead = adjectives.readings(of: stem + ending).contains {
              $0.adjective == adjective && $0.degree == degree && $0.ending == ending
            }
            if !isRead { missed.append("\(stem)\(ending) of \(adjective.lemma)") }
          }
        }
      }
      let isRead = adjectives.readings(of: adjective.lemma).contains {
        $0.adjective == adjective && $0.degree == .positive && $0.ending.isEmpty
      }
      if !isRead { missed.append(adjective.lemma) }
    }
    #expect(count > 20_000 && forms > 250_000)
    #expect(missed.isEmpty, "\(missed.count): \(missed.prefix(20))")
  }
}
