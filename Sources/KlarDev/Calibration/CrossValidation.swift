/// Predicts every row from weights that were fitted without its group.
struct CrossValidation {
  let folds: Int

  /// The sums of a set's rows; sets of ratings and levels are brought to the scale of the targets in
  /// the other folds, so that sums of different folds can be compared.
  func sums(
    _ set: JudgedSet, of sets: [JudgedSet], _ fit: ([JudgedSet]) -> [Double]
  ) -> [Double] {
    let parts = parts(of: set)
    var result = [Double](repeating: 0, count: set.rows.count)
    for fold in 0..<folds {
      let weights = fit(training(sets, without: fold))
      let known = set.filtered { parts[$0.group] != fold }
      let line =
        set.kind == .pair ? (0, 1) : Self.line(known.sums(weights), known.rows.map(\.target))
      for (index, sum) in set.sums(weights).enumerated() where parts[set.rows[index].group] == fold
      {
        result[index] = line.0 + line.1 * sum
      }
    }
    return result
  }

  /// The levels of a set's rows.
  func levels(_ set: JudgedSet, of sets: [JudgedSet], _ fit: LevelFit) -> [Int] {
    let parts = parts(of: set)
    var result = [Int](repeating: 0, count: set.rows.count)
    for fold in 0..<folds {
      let scale = fit.scale(training(sets, without: fold))
      for (index, level) in scale.levels(set).enumerated()
      where parts[set.rows[index].group] == fold {
        result[index] = level
      }
    }
    return result
  }

  private func training(_ sets: [JudgedSet], without fold: Int) -> [JudgedSet] {
    sets.map { set in
      let parts = parts(of: set)
      return set.filtered { parts[$0.group] != fold }
    }
  }

  /// The fold of each group: shuffled by a hash that never changes (FNV-1a), then dealt in turn.
  private func parts(of set: JudgedSet) -> [String: Int] {
    func hash(_ group: String) -> UInt64 {
      group.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
    let groups = Set(set.rows.map(\.group)).sorted { (hash($0), $0) < (hash($1), $1) }
    return Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0 % folds) })
  }

  /// The intercept and slope of the regression line.
  private static func line(_ sums: [Double], _ targets: [Double]) -> (Double, Double) {
    let (meanSum, meanTarget) = (Correlation.mean(sums), Correlation.mean(targets))
    let squares = sums.reduce(0) { $0 + ($1 - meanSum) * ($1 - meanSum) }
    let both = zip(sums, targets).reduce(0) { $0 + ($1.0 - meanSum) * ($1.1 - meanTarget) }
    let slope = squares > 0 ? both / squares : 0
    return (meanTarget - slope * meanSum, slope)
  }
}
