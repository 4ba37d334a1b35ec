/// Learns the weights of a tagger from tagged sentences.
///
/// The averaged perceptron: a wrong guess moves the weights of its features, and the mean of all
/// intermediate weights is kept (Freund, Schapire 1999). Weights are stored as bytes, scaled so that
/// only a few of the largest are cut.
public struct TaggerTraining {
  private let lexicon: Lexicon
  private var features: [String: FormFeatures] = [:]
  private var weights = [Float](repeating: 0, count: TaggerFeatures.tableSize)
  private var totals = [Double](repeating: 0, count: TaggerFeatures.tableSize)
  private var changed = [Int](repeating: 0, count: TaggerFeatures.tableSize)
  private var step = 0

  /// Training with what the given lexicon knows.
  public init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// Goes once through the sentences in the given order and returns the share of right guesses.
  public mutating func epoch(_ sentences: [[(word: String, tag: Tag)]]) -> Double {
    var (right, all) = (0, 0)
    for sentence in sentences {
      let words = sentence.map { self.features(of: $0.word) }
      let rightAuxiliaries = TaggerFeatures.rightAuxiliaries(words)
      var extractor = TaggerFeatures()
      var state = ClauseState()
      for (index, token) in sentence.enumerated() {
        step += 1
        all += 1
        let constraints = TagConstraints(words, index, state)
        let gold = Int(token.tag.rawValue)
        guard constraints.allows(gold) else {
          state.advance(token.tag, words[index].auxiliary)
          continue
        }
        extractor.fill(words, index, state, right: rightAuxiliaries[index])
        let guess = best(at: extractor.positions, constraints)
        if guess == gold {
          right += 1
        } else {
          for position in extractor.positions {
            change(position + gold, by: 1)
            change(position + guess, by: -1)
          }
        }
        state.advance(Tag.allCases[guess], words[index].auxiliary)
      }
    }
    return Double(right) / Double(max(1, all))
  }

  /// The averaged weights as the tagger stores them.
  public func table() -> [UInt8] {
    let means = weights.indices.map { index in
      (totals[index] + Double(step - changed[index]) * Double(weights[index]))
        / Double(max(1, step))
    }
    let sizes = means.map(abs).filter { $0 > 1e-6 }.sorted()
    let limit = sizes.isEmpty ? 1 : sizes[Int(Double(sizes.count - 1) * 0.9995)]
    return means.map { mean in
      UInt8(bitPattern: Int8(max(-127, min(127, (mean / limit * 127).rounded()))))
    }
  }

  private mutating func features(of word: String) -> FormFeatures {
    if let known = features[word] { return known }
    let computed = FormFeatures(word, lexicon: lexicon)
    features[word] = computed
    return computed
  }

  private func best(at positions: [Int], _ constraints: TagConstraints) -> Int {
    var sums = [Float](repeating: 0, count: TaggerFeatures.stride)
    for position in positions {
      for tag in Tag.allCases.indices { sums[tag] += weights[position + tag] }
    }
    var best = 0
    var bestSum = -Float.infinity
    for tag in Tag.allCases.indices where sums[tag] > bestSum && constraints.allows(tag) {
      (best, bestSum) = (tag, sums[tag])
    }
    return best
  }

  private mutating func change(_ index: Int, by amount: Float) {
    totals[index] += Double(step - changed[index]) * Double(weights[index])
    changed[index] = step
    weights[index] += amount
  }
}
