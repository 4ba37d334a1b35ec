internal import KlarGerman
internal import KlarText

extension Analysis {
  /// The bytes from the first to the last of some tokens; they must be at least one.
  func range(of tokens: Range<Int>) -> TextRange {
    self.tokens[tokens.lowerBound].range.union(self.tokens[tokens.upperBound - 1].range)
  }

  /// The token of exactly these bytes, found by bisection; nil if there is none.
  func token(at range: TextRange) -> Int? {
    let index = tokens.partitioningIndex { $0.range >= range }
    return index < tokens.count && tokens[index].range == range ? index : nil
  }

  /// The clause that a token belongs to, found by bisection of the sentences; nil if there is none.
  func clause(ofToken token: Int) -> Clause? {
    let sentence = sentences.partitioningIndex { $0.tokens.upperBound > token }
    return clauses[clauses.partitioningIndex { $0.sentence >= sentence }...]
      .prefix { $0.sentence == sentence }.first { $0.tokens.contains(token) }
  }

  /// The words of a stretch, some of them changed; everything between them stays.
  func words(of tokens: Range<Int>, changing changes: [Int: String] = [:]) -> String {
    changes.filter { tokens.contains($0.key) }
      .map { TextEdit(self.tokens[$0].range, $1) }.sorted { $0.range < $1.range }
      .applied(to: text, in: range(of: tokens))
  }

  /// The predicates of a clause.
  func verbComplexes(ofClause number: Int) -> [VerbComplex] {
    verbComplexes(of: sentences[clauses[number].sentence]).filter { $0.clause == number }
  }

  /// The predicates of a sentence.
  func verbComplexes(of sentence: Sentence) -> ArraySlice<VerbComplex> {
    verbComplexes(in: sentence.tokens)
  }

  /// The predicates whose full verbs stand among the tokens of a sentence.
  func verbComplexes(in tokens: Range<Int>) -> ArraySlice<VerbComplex> {
    let first = verbComplexes.partitioningIndex { $0.main >= tokens.lowerBound }
    return verbComplexes[first...].prefix { $0.main < tokens.upperBound }
  }

  /// The place of a sentence among those of the letter.
  func number(of sentence: Sentence) -> Int {
    sentences.partitioningIndex { $0.tokens.lowerBound >= sentence.tokens.lowerBound }
  }

  /// The clauses of a sentence.
  func clauses(of sentence: Sentence) -> [Clause] {
    let number = number(of: sentence)
    let first = clauses.partitioningIndex { $0.sentence >= number }
    return Array(clauses[first...].prefix { $0.sentence == number })
  }

  /// The relative clauses of a sentence behind a token, each with the comma in front of it.
  func relativeClauses(of sentence: Sentence, behind start: Int) -> [Range<Int>] {
    clauses(of: sentence).compactMap { clause in
      guard clause.kind == .relative, let first = clause.tokens.first,
        let last = clause.tokens.last, first > start
      else { return nil }
      return first - 1..<last + 1
    }
  }
}
