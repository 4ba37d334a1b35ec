internal import KlarText

extension [Finding] {
  /// Without the findings whose rule has already objected to exactly the same words.
  func withoutDuplicates() -> [Finding] {
    var seen: [TextRange: Set<String>] = [:]
    return filter { seen[$0.range, default: []].insert($0.rule).inserted }
  }
}
