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
  /// The index of the first word of each length; the words are in order of length.
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
    var words: [(letters: [UInt8], weight: Float)] = []
    fill { key, weight in
      if let letters = Self.latin(key) { words.append((letters, weight)) }
    }
    words.sort { $0.letters.count < $1.letters.count }
    for word in words {
      while firsts.count <= word.letters.count { firsts.append(masks.count) }
      letters += word.letters
      starts.append(Int32(letters.count))
      masks.append(Self.mask(word.letters))
      weights.append(word.weight)
    }
  }

  /// The words that cost at most `limit` to reach, in no order.
  func matches(of key: [UInt8], limit: Float) -> [Match] {
    guard let word = Self.latin(key) else { return [] }
    let mask = Self.mask(word)
    let reach = min(3, Int(limit / 0.35))
    let longest = word.count + reach
    var rows = EditCost.Rows(letters: longest)
    var found: [Match] = []
    for index in first(max(0, word.count - reach))..<first(longest + 1) {
      guard (masks[index] ^ mask).nonzeroBitCount <= 5 else { continue }
      let range = Int(starts[index])..<Int(starts[index + 1])
      guard let cost = EditCost.german.cost(word, letters[range], limit: limit, &rows)
      else { continue }
      found.append(Match(word: Self.utf8(letters[range]), cost: cost, weight: weights[index]))
    }
    return found
  }

  private func first(_ length: Int) -> Int {
    length < firsts.count ? firsts[length] : masks.count
  }

  /// One bit for each letter that occurs.
  private static func mask(_ word: [UInt8]) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 < 0x80 ? $1 & 31 : 27 + $1 & 3) }
  }

  /// The letters as ISO 8859-1; nil if it lacks one.
  static func latin(_ key: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in String(decoding: key, as: UTF8.self).unicodeScalars {
      guard let byte = UInt8(exactly: scalar.value) else { return nil }
      result.append(byte)
    }
    return result
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
