import Testing

@testable import KlarScore

/// Expected values: two-sided probabilities of the exact distribution.
@Suite struct WilcoxonTests {
  private func p(_ differences: [Double]) throws -> Double {
    try #require(Wilcoxon.probability(differences))
  }

  @Test func countsTheDistributionOut() throws {
    #expect(abs(try p([1, 2, 3, 4, 5]) - 0.0625) < 1e-12)
    #expect(abs(try p([-1, 2, 3, 4, 5]) - 0.125) < 1e-12)
    #expect(abs(try p([1, -2, 3, -4, 5, 6, 7, 8]) - 0.109375) < 1e-12)
    #expect(try p([1, -1]) == 1)
  }

  @Test func leavesZerosOut() throws {
    #expect(try p([0, 1, 2, 3, 0, 4, 5]) == p([1, 2, 3, 4, 5]))
    #expect(Wilcoxon.probability([0, 0]) == nil)
    #expect(Wilcoxon.probability([]) == nil)
  }

  @Test func dealsWithTies() throws {
    #expect(abs(try p([2, 2, 2]) - 0.25) < 1e-12)
  }

  /// The expected values count the distribution out.
  @Test func approximatesManyPairsClosely() throws {
    let sixty = (1...60).map { $0.isMultiple(of: 3) ? -Double($0) : Double($0) }
    #expect(abs(try p(sixty) - 0.035563) < 0.001)
    let eighty = (1...80).map { [0, 3].contains($0 % 5) ? -Double($0) : Double($0) }
    #expect(abs(try p(eighty) - 0.162911) < 0.001)
  }
}
