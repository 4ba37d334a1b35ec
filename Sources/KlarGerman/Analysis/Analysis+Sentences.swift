public import KlarText

extension Analysis {
  /// The bytes of the sentences that share any with `range`, and of `range` itself.
  public func sentences(around range: TextRange) -> TextRange {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.upper <= range.lower { low = middle + 1 } else { high = middle }
    }
    return sentences[low...]
      .prefix { $0.range.lower < range.upper || $0.range.lower <= range.lower }
      .reduce(range) { $0.union($1.range) }
  }
}
