internal import KlarGerman
internal import KlarText

/// The paragraph that opens a list: "Ihrerseits ist Folgendes zu veranlassen:".
struct ListOpening {
  private let block: Int
  private let analysis: Analysis

  /// The opening of the list that an item stands in; nil if the text begins with the list.
  init?(ofItem item: Int, in analysis: Analysis) {
    guard let block = analysis.blocks[..<item].lastIndex(where: { $0.role != .listItem }) else {
      return nil
    }
    self.block = block
    self.analysis = analysis
  }

  /// Whether it speaks to the reader.
  var namesReader: Bool {
    analysis.sentences(ofBlock: block).contains { sentence in
      sentence.tokens.contains {
        ["Sie", "Ihnen", "Ihrerseits"].contains(analysis.form($0).text)
      }
    }
  }

  /// Whether its last sentence says that the reader must do what follows.
  var obligesReader: Bool {
    guard let sentence = analysis.sentences(ofBlock: block).last else { return false }
    let words = sentence.tokens.map { analysis.form($0).text }
    if words.contains("Ihrerseits")
      || zip(words, words.dropFirst()).contains(where: { $0 == ("von", "Ihnen") })
    {
      return true
    }
    guard words.contains("Sie") else { return false }
    return words.contains("Bitte") || words.contains("bitte")
      || analysis.verbComplexes(of: sentence).contains { complex in
        switch complex.modality {
        case .habenZu, .modal(_, "müssen"): true
        default: false
        }
      }
  }
}

extension Analysis {
  /// The sentences of a block; blocks stand in text order.
  func sentences(ofBlock block: Int) -> [Sentence] {
    Array(
      sentences[sentences.partitioningIndex { $0.block >= block }...].prefix { $0.block == block })
  }

  /// The tokens of a block, which has at least one sentence.
  func tokens(ofBlock block: Int) -> Range<Int> {
    let first = sentences.partitioningIndex { $0.block >= block }
    let last = sentences.partitioningIndex { $0.block > block } - 1
    return sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound
  }
}
