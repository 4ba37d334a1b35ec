/// Assigns STTS tags: a greedy averaged perceptron (Collins 2002) over hashed features.
///
/// From left to right every word takes the tag with the highest sum of weights among those that
/// look, place and verb lexicon allow; `TagRepair` then looks at whole clauses. Linear in the number of tokens, no memory beyond a sentence.
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
    tags(words.map { FormFeatures($0, lexicon: .standard) })
  }

  /// The tags of one sentence.
  func tags(_ words: [FormFeatures]) -> [Tag] {
    let right = TaggerFeatures.rightAuxiliaries(words)
    var features = TaggerFeatures()
    var state = ClauseState()
    var sums = [Int16](repeating: 0, count: TaggerFeatures.stride)
    var tags: [Tag] = []
    tags.reserveCapacity(words.count + 1)
    for index in words.indices {
      features.fill(words, index, state, right: right[index])
      add(features.positions, to: &sums)
      let constraints = TagConstraints(words, index, state)
      var best = 0
      var bestSum = Int16.min
      for tag in 0..<Tag.allCases.count where sums[tag] > bestSum && constraints.allows(tag) {
        (best, bestSum) = (tag, sums[tag])
      }
      let tag = Tag.allCases[best]
      state.advance(tag, words[index].auxiliary)
      tags.append(tag)
    }
    return TagRepair.mended(tags, of: words)
  }

  /// Sets the sums to those of the weights of every tag.
  ///
  /// Plain loops over the bytes: the compiler makes vector code of them, and of `SIMD64` it does not
  /// on the oldest processors that it must serve.
  @inline(__always)
  private func add(_ positions: [Int], to sums: inout [Int16]) {
    unsafe weights.withUnsafeBufferPointer { weights in
      unsafe sums.withUnsafeMutableBufferPointer { sums in
        for tag in 0..<TaggerFeatures.stride { unsafe sums[tag] = 0 }
        for position in positions {
          for tag in 0..<TaggerFeatures.stride {
            unsafe sums[tag] &+= Int16(weights[position &+ tag])
          }
        }
      }
    }
  }
}
