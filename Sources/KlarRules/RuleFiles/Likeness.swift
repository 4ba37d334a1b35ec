/// Which of some known names a misspelt one may have meant.
enum Likeness {
  /// The question "Meinten Sie „x“?" for the nearest name, with the full stop before it; else a full
  /// stop.
  static func question(_ name: String, among names: [String]) -> String {
    nearest(to: name, among: names).map { ". Meinten Sie „\($0)“?" } ?? "."
  }

  /// The name with the fewest changed characters, if not more than a third of them differ.
  static func nearest(to name: String, among names: [String]) -> String? {
    let ranked = names.map { (distance(name, $0), $0) }.sorted { $0 < $1 }
    guard let (distance, best) = ranked.first, distance <= max(1, best.count / 3) else {
      return nil
    }
    return best
  }

  /// The Levenshtein distance, without regard to case.
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.lowercased())
    var row = Array(0...right.count)
    for (index, character) in left.lowercased().enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let cost = diagonal + (right[column] == character ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(cost, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
