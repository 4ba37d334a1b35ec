/// Measures how far the words of a sorted list are from one word.
///
/// The table of the distance has a row for each letter of the listed word. A row stays as long as the
/// next words begin with the same letters, and where a beginning costs too much already, all words
/// that share it are passed over: as in a tree of letters, but the list stays a list.
struct EditSearch {
  /// By how many letters a word may be longer or shorter that costs at most `limit`.
  ///
  /// Never more than three. What lies further from the diagonal of the table need not be filled.
  static func reach(within limit: Float) -> Int { min(3, Int(limit / EditCost.leastInsertion)) }

  /// The misspelled word and what its letters cost.
  private struct Word {
    let letters: [UInt8]
    /// What it costs to leave each letter out.
    let deletions: [Float]
    let costs = EditCost.german

    init(_ letters: [UInt8]) {
      self.letters = letters
      deletions = letters.indices.map { EditCost.german.deletion(letters, $0) }
    }
  }

  private let word: Word
  private let limit: Float
  private let reach: Int
  /// The rows one after the other, the first for no letter at all.
  private var cells: [Float]
  private var least: [Float]
  /// How many letters all words since the last measured one share with it.
  private var shared = 0
  /// The row in which the last measured word was given up.
  private var end = Int.max

  /// A search for what costs at most `limit`, in words of up to `letters` letters.
  init(for wrong: [UInt8], limit: Float, letters: Int) {
    let word = Word(wrong)
    self.word = word
    self.limit = limit
    reach = Self.reach(within: limit)
    cells = Array(repeating: .infinity, count: (letters + 1) * (wrong.count + 1))
    least = Array(repeating: 0, count: letters + 1)
    cells[0] = 0
    for column in 0..<min(reach + 1, wrong.count) {
      cells[column + 1] = cells[column] + word.deletions[column]
    }
  }

  /// Goes on to a word of another length or list.
  mutating func restart() { (shared, end) = (0, .max) }

  /// Goes on to the next word, which begins with so many letters of the one before.
  mutating func advance(sharing letters: UInt8) { shared = min(shared, Int(letters)) }

  /// The cost of leading to the word that stands in `range` of `letters`; nil if it is over the limit.
  mutating func cost(of letters: [UInt8], _ range: Range<Int>) -> Float? {
    // A row depends on the letter behind it too.
    if shared > end { return nil }
    let word = word
    for row in max(1, shared)..<range.count + 1 {
      let place = range.lowerBound + row - 1
      least[row] = Self.fill(
        &cells, word, reach, row, letters[place], after: row > 1 ? letters[place - 1] : 0,
        before: row < range.count ? letters[place + 1] : 0)
      if least[row] > limit, least[row - 1] + EditCost.transposition > limit {
        (shared, end) = (range.count, row)
        return nil
      }
    }
    (shared, end) = (range.count, .max)
    let cost = cells[(range.count + 1) * (word.letters.count + 1) - 1]
    return cost > limit ? nil : cost
  }

  /// Fills a row and returns the least of its cells.
  private static func fill(
    _ cells: inout [Float], _ word: Word, _ reach: Int, _ row: Int, _ letter: UInt8,
    after previous: UInt8, before next: UInt8
  ) -> Float {
    let wrong = word.letters.span
    let deletions = word.deletions.span
    let substitutions = word.costs.substitutions(for: letter)
    let insertion = word.costs.insertion(letter, after: previous, before: next)
    let width = wrong.count + 1
    let (start, above) = (row * width, (row - 1) * width)
    let lower = max(0, row - 1 - reach)
    let upper = min(wrong.count, row + reach)
    var cells = cells.mutableSpan
    var left = lower == 0 ? cells[above] + insertion : .infinity
    cells[start + lower] = left
    var least = left
    for column in lower..<max(lower, upper) {
      let own = wrong[column]
      var substitution = substitutions[Int(own)]
      if row == 1, column == 0, substitution > 0 { substitution += EditCost.firstLetter }
      var cost = min(
        cells[above + column] + substitution, left + deletions[column],
        cells[above + column + 1] + insertion)
      if row > 1, column > 0, own != letter, own == previous, letter == wrong[column - 1] {
        cost = min(cost, cells[above - width + column - 1] + EditCost.transposition)
      }
      cells[start + column + 1] = cost
      left = cost
      least = min(least, cost)
    }
    if upper < wrong.count { cells[start + upper + 1] = .infinity }
    return least
  }
}
