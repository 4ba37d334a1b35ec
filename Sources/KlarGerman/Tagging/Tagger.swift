/// Assigns STTS tags: a greedy averaged perceptron (Collins 2002) over hashed features.
///
/// From left to right every word takes the tag with the highest sum of weights among those that
/// look, place and verb lexicon allow. Linear in the number of tokens, no memory beyond a sentence.
public struct Tagger: Sendable {
  private let weights: [Int8]

  /// A tagger of the given weights, `TaggerFeatures.tableSize` of them.
  init(weights: [Int8]) {
    precondition(weights.count == TaggerFeatures.tableSize, "the tagger's table has the wrong size")
    self.weights = weights
  }

  /// The tagger that is compiled into the program.
  public static let standard = Tagger(weights: LexiconData.tagger.bytes.map(Int8.init(bitPattern:)))

  /// The tags of one sentence of words as they are written.
  public func tags(ofWords words: [String]) -> [Tag] {
    tags(words.map { FormFeatures($0, lexicon: Lexicon.standard.verbs) })
  }

  /// The tags of one sentence.
  func tags(_ words: [FormFeatures]) -> [Tag] {
    let right = TaggerFeatures.rightAuxiliaries(words)
    var features = TaggerFeatures()
    var state = ClauseState()
    var tags: [Tag] = []
    tags.reserveCapacity(words.count)
    for index in words.indices {
      features.fill(words, index, state, right: right[index])
      let sums = sums(at: features.positions)
      let constraints = TagConstraints(words, index, state)
      var best = 0
      var bestSum = Int16.min
      for tag in Tag.allCases.indices where sums[tag] > bestSum && constraints.allows(tag) {
        (best, bestSum) = (tag, sums[tag])
      }
      let tag = Tag.allCases[best]
      state.advance(tag, words[index].auxiliary)
      tags.append(tag)
    }
    return tags
  }

  /// The sum of the weights of every tag.
  @inline(__always)
  private func sums(at positions: [Int]) -> SIMD64<Int16> {
    var sums = SIMD64<Int16>(repeating: 0)
    unsafe weights.withUnsafeBytes { table in
      for position in positions {
        let row = unsafe table.loadUnaligned(fromByteOffset: position, as: SIMD64<Int8>.self)
        sums &+= SIMD64<Int16>(truncatingIfNeeded: row)
      }
    }
    return sums
  }
}
