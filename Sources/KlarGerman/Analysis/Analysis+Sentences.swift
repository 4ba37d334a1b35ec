public import KlarText

extension Analysis {
  /// The bytes of the sentences that share any with `range`, and of `range` itself.
  public func sentences(around range: TextRange) -> TextRange {
    sentences[sentences.partitioningIndex { $0.range.upper > range.lower }...]
      .prefix { $0.range.lower < range.upper || $0.range.lower <= range.lower }
      .reduce(range) { $0.union($1.range) }
  }

  /// The sentence of a token, which must be one of the letter's.
  public func sentence(ofToken token: Int) -> Sentence {
    let index = sentences.partitioningIndex { $0.tokens.upperBound > token }
    return sentences[min(index, sentences.count - 1)]
  }
}
