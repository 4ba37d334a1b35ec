/// Fits the sum that estimates levels, and the cuts between them.
struct LevelFit {
  /// What is fitted.
  struct Scale {
    let weights: [Double]
    let cuts: [Double]

    /// The number of the level of each row, from 0.
    func levels(_ set: JudgedSet) -> [Int] {
      set.sums(weights).map { sum in cuts.count { $0 <= sum } }
    }
  }

  let ridge: Double

  /// The scale for the given sets.
  func scale(_ sets: [JudgedSet]) -> Scale {
    let rows = sets.flatMap(\.rows)
    let weights = JointFit(ridge: ridge).weights([
      JudgedSet(name: "", kind: .level, rows: rows)
    ])
    let sums = JudgedSet(name: "", kind: .level, rows: rows).sums(weights)
    return Scale(
      weights: weights,
      cuts: LevelCuts(zip(sums, rows).map { ($0, Int($1.target)) }).best())
  }
}
