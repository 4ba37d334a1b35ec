/// Cuts sums into levels so that few are off by more than one.
struct LevelCuts {
  /// What a level costs that is off by one: little beside one that is off by more.
  private static let nearMiss = 0.15
  private static let levels = 6
  private static let bins = 120

  /// The sum at which each bin begins.
  private let borders: [Double]
  /// For each level, what the bins before a border cost if they are given that level.
  private let costs: [[Double]]

  /// Divides the sums into bins of equal size.
  init(_ values: [(sum: Double, level: Int)]) {
    let sorted = values.sorted { $0.sum < $1.sum }
    borders = (0...Self.bins).map { bin in
      let index = min(sorted.count - 1, bin * sorted.count / Self.bins)
      return index < 0 ? 0 : sorted[index].sum
    }
    costs = (0..<Self.levels).map { level in
      var costs = [0.0]
      for bin in 0..<Self.bins {
        let rows = sorted[(bin * sorted.count / Self.bins)..<((bin + 1) * sorted.count / Self.bins)]
        costs.append(
          rows.reduce(costs[bin]) { sum, row in
            let miss = abs(row.level - level)
            return sum + (miss > 1 ? 1 : 0) + (miss > 0 ? Self.nearMiss : 0)
          })
      }
      return costs
    }
  }

  /// The cheapest cuts, by dynamic programming over the borders.
  func best() -> [Double] {
    var cheapest = costs[0]
    var choices: [[Int]] = []
    for level in 1..<Self.levels {
      var (next, choice): ([Double], [Int]) = ([], [])
      for end in 0...Self.bins {
        let options = (0...end).map { cheapest[$0] + costs[level][end] - costs[level][$0] }
        let start = options.indices.min { options[$0] < options[$1] } ?? 0
        next.append(options[start])
        choice.append(start)
      }
      cheapest = next
      choices.append(choice)
    }
    var (end, cuts): (Int, [Double]) = (Self.bins, [])
    for choice in choices.reversed() {
      end = choice[end]
      cuts.append(borders[end])
    }
    return cuts.reversed()
  }
}
