import Testing

@testable import KlarDev

@Suite struct CalibrationTests {
  private func rows(_ count: Int, _ row: (Int) -> ([Double], Double)) -> [JudgedSet.Row] {
    (0..<count).map { index in
      let (amounts, target) = row(index)
      return JudgedSet.Row(amounts: amounts, target: target, group: "\(index % 7)")
    }
  }

  /// Two features that do not depend on each other.
  private func amounts(_ index: Int) -> [Double] { [Double(index % 5), Double(index % 3)] }

  @Test func findsTheWeightsBehindTheTargets() {
    let set = JudgedSet(
      name: "", kind: .rating,
      rows: rows(60) { index in
        let row = amounts(index)
        return (row, 3 + 2 * row[0] + 0.5 * row[1])
      })
    let weights = JointFit(ridge: 0).weights([set])
    #expect(abs(weights[0] - 2) < 1e-6)
    #expect(abs(weights[1] - 0.5) < 1e-6)
  }

  @Test func neverRewardsAFeature() {
    let set = JudgedSet(
      name: "", kind: .rating,
      rows: rows(60) { index in
        let row = amounts(index)
        return (row, row[0] - row[1])
      })
    let weights = JointFit(ridge: 0).weights([set])
    #expect(weights[0] > 0.9)
    #expect(weights[1] == 0)
  }

  @Test func learnsFromPairs() {
    let ratings = JudgedSet(
      name: "", kind: .rating, rows: rows(60) { index in (amounts(index), amounts(index)[0]) })
    let pairs = JudgedSet(name: "", kind: .pair, rows: rows(60) { _ in ([0, 1], 1) })
    #expect(JointFit(ridge: 0.01).weights([ratings])[1] < 1e-6)
    #expect(JointFit(ridge: 0.01).weights([ratings, pairs])[1] > 0.05)
    #expect(pairs.figure(of: pairs.sums([1, 0.5])) == 1)
  }

  @Test func cutsLevelsApart() {
    let cuts = LevelCuts((0..<600).map { (Double($0), $0 / 100) }).best()
    #expect(cuts == [100, 200, 300, 400, 500])
  }

  @Test func predictsGroupsItHasNotSeen() {
    let set = JudgedSet(
      name: "", kind: .level,
      rows: rows(210) { index in
        let level = Double(index % 6)
        return ([level + Double(index % 5) / 10, 0], level)
      })
    let fit = LevelFit(ridge: 0.01)
    let crossed = CrossValidation(folds: 5).levels(set, of: [set], fit)
    #expect(set.agreement(crossed) == "1.0 (1.0)")
    let sums = CrossValidation(folds: 5).sums(set, of: [set], JointFit(ridge: 0.01).weights)
    #expect(set.figure(of: sums) > 0.95)
  }

  @Test func correlatesRanksWithTies() {
    #expect(Correlation.spearman([1, 2, 3, 4], [10, 20, 30, 99]) == 1)
    #expect(Correlation.spearman([1, 1, 1], [1, 2, 3]) == 0)
    #expect(abs(Correlation.pearson([1, 2, 3], [3, 2, 1]) + 1) < 1e-12)
  }
}
