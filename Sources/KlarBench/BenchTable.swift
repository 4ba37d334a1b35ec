/// The rows of the benchmark as text for people.
struct BenchTable {
  private var rows: [[String]] = [["what", "text", "MB", "seconds", "rate", "goal", "growth", ""]]

  /// Growth beyond this is no longer noise.
  static let growthGoal = 1.5

  /// Adds a row; `growth` compares with the smallest text of the same kind.
  mutating func add(
    _ workload: Workload, _ text: String, _ measurement: Measurement, goal: Double?,
    growth: Double? = nil
  ) {
    let megabytes = Double(measurement.bytes) / 1e6
    // The tokens of hostile text are as odd as the text.
    let isHostile = workload == .tagging && goal == nil
    let rate =
      isHostile
      ? "\(Self.number(megabytes / measurement.seconds)) MB/s"
      : "\(Self.number(measurement.rate)) \(workload.unit)"
    let isShort = goal.map { measurement.rate < $0 } ?? false
    let isBent = growth.map { $0 > Self.growthGoal } ?? false
    rows.append([
      workload.rawValue, text, Self.number(megabytes), Self.number(measurement.seconds), rate,
      goal.map(Self.number) ?? "", growth.map(Self.number) ?? "",
      isShort ? "SHORT" : isBent ? "NOT LINEAR" : "",
    ])
  }

  /// The table with aligned columns.
  var text: String {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return cells.joined(separator: "  ").trimmingSuffix { $0 == " " } + "\n"
    }.joined()
  }

  /// Three figures are enough.
  private static func number(_ value: Double) -> String {
    if value >= 100 { return String(Int(value.rounded())) }
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension String {
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isDropped(last) { text.removeLast() }
    return text
  }
}
