/// A list of folded words that is searched for what is like a given word.
struct CandidateIndex: Sendable {
  /// A word that is like another.
  struct Match {
    let word: [UInt8]
    let cost: Float
    /// What the list says about the word: its Zipf value or its cost.
    let weight: Float
  }

  private var letters: [UInt8] = []
  private var starts: [Int32] = [0]
  private var masks: [UInt32] = []
  private var weights: [Float] = []
  /// How many letters each word shares with the one before it.
  private var shared: [UInt8] = []
  /// The index of the first word of each length and first letter; the words are in that order.
  private var firsts: [Int] = []

  /// All word forms with a frequency.
  static let forms = CandidateIndex { add in
    Lexicon.standard.frequencies.forEach { add($0, Float($1)) }
  }
  /// All strings that begin compounds.
  static let modifiers = CandidateIndex { add in
    CompoundSplitter.standard.statistics.forEachModifier { add($0, Float($1)) }
  }

  private init(_ fill: (([UInt8], Float) -> Void) -> Void) {
    // Words with their places in one row of letters: an array for each would take longer than all else.
    var row: [UInt8] = []
    var words: [(place: Range<Int>, weight: Float)] = []
    fill { key, weight in
      let start = row.count
      if Self.addLatin(key, to: &row) { words.append((start..<row.count, weight)) }
    }
    let buckets = words.map { Self.bucket(row[$0.place]) }
    var last = row[0..<0]
    for index in Self.order(buckets) {
      let word = row[words[index].place]
      let count = zip(last, word).prefix { $0 == $1 }.count
      shared.append(UInt8(min(count, 255)))
      last = word
      while firsts.count <= buckets[index] { firsts.append(masks.count) }
      letters += word
      starts.append(Int32(letters.count))
      masks.append(Self.mask(word))
      weights.append(words[index].weight)
    }
  }

  /// The indices of words in the order of their buckets, and those of a bucket as they are: counted, which
  /// is faster than sorting.
  private static func order(_ buckets: [Int]) -> [Int] {
    var places = [Int](repeating: 0, count: (buckets.max() ?? 0) + 2)
    for bucket in buckets { places[bucket + 1] += 1 }
    for bucket in places.indices.dropFirst() { places[bucket] += places[bucket - 1] }
    var order = [Int](repeating: 0, count: buckets.count)
    for (index, bucket) in buckets.enumerated() {
      order[places[bucket]] = index
      places[bucket] += 1
    }
    return order
  }

  /// The words that cost at most `limit` to reach, in no order.
  ///
  /// - Parameter sameStart: whether the first letter must be right, which is much faster.
  func matches(of key: [UInt8], limit: Float, sameStart: Bool = false) -> [Match] {
    guard let word = Self.latin(key), let start = word.first else { return [] }
    let mask = Self.mask(word)
    let reach = EditSearch.reach(within: limit)
    var search = EditSearch(for: word, limit: limit, letters: word.count + reach)
    var found: [Match] = []
    let masks = masks.span
    let shared = shared.span
    for length in max(1, word.count - reach)...word.count + reach {
      search.restart()
      let low = length << 8 | (sameStart ? Int(start) : 0)
      for index in first(low)..<first(sameStart ? low + 1 : (length + 1) << 8) {
        search.advance(sharing: shared[index])
        guard (masks[index] ^ mask).nonzeroBitCount <= 5 else { continue }
        let range = Int(starts[index])..<Int(starts[index + 1])
        guard let cost = search.cost(of: letters, range) else { continue }
        found.append(Match(word: Self.utf8(letters[range]), cost: cost, weight: weights[index]))
      }
    }
    return found
  }

  private func first(_ bucket: Int) -> Int {
    bucket < firsts.count ? firsts[bucket] : masks.count
  }

  private static func bucket(_ word: ArraySlice<UInt8>) -> Int {
    word.count << 8 | Int(word.first ?? 0)
  }

  /// One bit for each letter that occurs.
  private static func mask(_ word: some Sequence<UInt8>) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 < 0x80 ? $1 & 31 : 27 + $1 & 3) }
  }

  /// The letters as ISO 8859-1; nil if it lacks one.
  static func latin(_ key: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    return addLatin(key, to: &result) ? result : nil
  }

  /// Adds the letters of a key as ISO 8859-1; adds none if it lacks one.
  private static func addLatin(_ key: [UInt8], to letters: inout [UInt8]) -> Bool {
    let start = letters.count
    var place = 0
    while place < key.count {
      let byte = key[place]
      if byte < 0x80 {
        letters.append(byte)
        place += 1
      } else if byte & 0xFE == 0xC2, place + 1 < key.count {
        letters.append(byte << 6 | key[place + 1] & 0x3F)
        place += 2
      } else {
        letters.removeLast(letters.count - start)
        return false
      }
    }
    return true
  }

  private static func utf8(_ letters: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for letter in letters {
      if letter < 0x80 {
        result.append(letter)
      } else {
        result += [0xC0 | letter >> 6, 0x80 | letter & 0x3F]
      }
    }
    return result
  }
}
