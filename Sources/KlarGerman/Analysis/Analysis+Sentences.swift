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

  /// The place among those of the letter of the sentence that a token stands in.
  package func sentenceNumber(ofToken token: Int) -> Int {
    sentences.partitioningIndex { $0.tokens.upperBound > token }
  }

  /// The clause that a token belongs to, found by bisection of the sentences; nil if there is none.
  package func clause(ofToken token: Int) -> Clause? {
    clauseNumber(ofToken: token).map { clauses[$0] }
  }

  /// The number of the clause that a token belongs to; nil if there is none.
  package func clauseNumber(ofToken token: Int) -> Int? {
    clauseNumbers(ofSentence: sentenceNumber(ofToken: token)).first {
      clauses[$0].tokens.contains(token)
    }
  }

  /// The clauses that hang on the one with this number.
  package func clauses(dependingOn number: Int) -> [Clause] {
    clauses[clauseNumbers(ofSentence: clauses[number].sentence)].filter { $0.parent == number }
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
