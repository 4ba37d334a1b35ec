/// How unlikely it is that one folded word was written for another.
///
/// A weighted form of the distance of Damerau (1964): what writers of German confuse costs less
/// than other letters. Words are strings of single bytes (ISO 8859-1).
struct EditCost: Sendable {
  private static let doubling: Float = 0.35
  private static let transposition: Float = 0.55
  private static let firstLetter: Float = 0.3

  private let substitutions: [Float]

  /// The costs of German.
  static let german = EditCost()

  private init() {
    var table = [Float](repeating: 1, count: 256 * 256)
    func set(_ groups: [String], _ cost: Float, neighboursOnly: Bool = false) {
      for group in groups {
        let letters = group.unicodeScalars.map { Int($0.value) }
        for (left, first) in letters.enumerated() {
          for (right, second) in letters.enumerated() where left != right {
            if neighboursOnly, abs(left - right) != 1 { continue }
            table[first * 256 + second] = min(table[first * 256 + second], cost)
          }
        }
      }
    }
    set(["aeiouyäöü"], 0.85)
    set(["qwertzuiopü", "asdfghjklöä", "yxcvbnm"], 0.8, neighboursOnly: true)
    set(["mn", "bp", "dt", "gk", "vfw", "cks", "zsc", "iyj", "gch", "kqx"], 0.6)
    set(["aä", "oö", "uü", "äe", "iü", "eé", "öü"], 0.4)
    for letter in 0..<256 { table[letter * 256 + letter] = 0 }
    substitutions = table
  }

  /// The rows of the table that the search fills; kept from word to word.
  struct Rows {
    fileprivate var older: [Float] = []
    fileprivate var old: [Float] = []
    fileprivate var new: [Float] = []

    /// Rows for words of up to so many letters.
    init(letters: Int) {
      older = [Float](repeating: 0, count: letters + 2)
      old = older
      new = older
    }
  }

  /// The cost of leading from `wrong` to `right`; nil if it is more than `limit`.
  func cost(
    _ wrong: [UInt8], _ right: ArraySlice<UInt8>, limit: Float, _ rows: inout Rows
  ) -> Float? {
    let (columns, offset) = (right.count, right.startIndex)
    // What lies further from the diagonal costs more than any limit in use.
    let reach = 3
    rows.old[0] = 0
    var lastLeast: Float = 0
    for column in 0..<columns {
      rows.old[column + 1] = rows.old[column] + insertion(right, column + offset)
    }
    for row in 0..<wrong.count {
      let own = wrong[row]
      let deletion = deletion(wrong, row)
      let lower = max(0, row - reach)
      let upper = min(columns, row + reach + 1)
      if lower >= upper { return nil }
      rows.new[lower] = lower == 0 ? rows.old[0] + deletion : .infinity
      var least = rows.new[lower]
      for column in lower..<upper {
        let other = right[column + offset]
        var change = substitutions[Int(own) * 256 + Int(other)]
        if change > 0, row == 0, column == 0 { change += Self.firstLetter }
        var cost = rows.old[column] + change
        cost = min(cost, rows.old[column + 1] + deletion)
        if cost > rows.new[column] {
          cost = min(cost, rows.new[column] + insertion(right, column + offset))
        }
        if row > 0, column > 0, own != other, own == right[column + offset - 1],
          other == wrong[row - 1]
        {
          cost = min(cost, rows.older[column - 1] + Self.transposition)
        }
        rows.new[column + 1] = cost
        least = min(least, cost)
      }
      if least > limit, lastLeast + Self.transposition > limit { return nil }
      lastLeast = least
      if upper < columns { rows.new[upper + 1] = .infinity }
      swap(&rows.older, &rows.old)
      swap(&rows.old, &rows.new)
    }
    return rows.old[columns] > limit ? nil : rows.old[columns]
  }

  /// The cost of a letter too many.
  private func deletion(_ word: [UInt8], _ index: Int) -> Float {
    let letter = word[index]
    if index > 0, word[index - 1] == letter { return Self.doubling }
    let next = index + 1 < word.count ? word[index + 1] : 0
    return Self.slip(letter, after: index > 0 ? word[index - 1] : 0, before: next)
  }

  /// The cost of a letter that was left out.
  private func insertion(_ word: ArraySlice<UInt8>, _ index: Int) -> Float {
    let letter = word[index]
    let previous = index > word.startIndex ? word[index - 1] : 0
    if previous == letter { return Self.doubling }
    let next = index + 1 < word.endIndex ? word[index + 1] : 0
    return Self.slip(letter, after: previous, before: next)
  }

  /// Letters that are written or left out because they are not heard.
  private static func slip(_ letter: UInt8, after previous: UInt8, before next: UInt8) -> Float {
    switch (letter, previous, next) {
    case (0x65, 0x69, _): 0.5  // "ie"
    case (0x68, _, _): 0.55  // "h"
    case (0x63, _, 0x6B), (0x63, _, 0x68), (0x74, _, 0x7A): 0.5  // "ck", "ch", "tz"
    case (0x64, _, 0x74), (0x74, 0x64, _): 0.5  // "dt"
    case (_, 0, _): 1.2
    case (0x65, _, _), (0x6E, _, 0), (0x73, _, 0), (0x74, _, 0): 0.8
    default: 0.95
    }
  }
}
