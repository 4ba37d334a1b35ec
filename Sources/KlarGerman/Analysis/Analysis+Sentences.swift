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

  /// The numbers of the clauses of the sentence with this number, found by bisection.
  package func clauseNumbers(ofSentence number: Int) -> Range<Int> {
    let first = clauses.partitioningIndex { $0.sentence >= number }
    return first..<(clauses[first...].firstIndex { $0.sentence != number } ?? clauses.count)
  }

  /// The predicates of the sentence with this number, found by bisection.
  package func verbComplexes(ofSentence number: Int) -> ArraySlice<VerbComplex> {
    let own = clauseNumbers(ofSentence: number)
    let first = verbComplexes.partitioningIndex { $0.clause >= own.lowerBound }
    return verbComplexes[first...].prefix { $0.clause < own.upperBound }
  }
}
