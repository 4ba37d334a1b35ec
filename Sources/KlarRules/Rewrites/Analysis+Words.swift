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

  /// The sentence of exactly these bytes, found by bisection; nil if there is none.
  func sentence(at range: TextRange) -> Sentence? {
    let index = sentences.partitioningIndex { $0.range >= range }
    return index < sentences.count && sentences[index].range == range ? sentences[index] : nil
  }

  /// The entity that a token belongs to, found by bisection; nil if there is none.
  func entity(ofToken token: Int) -> Entity? {
    let index = entities.partitioningIndex { $0.tokens.upperBound > token }
    return index < entities.count && entities[index].tokens.contains(token)
      ? entities[index] : nil
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

  /// The predicates of the sentence that a token stands in.
  func verbComplexes(around token: Int) -> ArraySlice<VerbComplex> {
    verbComplexes(of: sentence(ofToken: token))
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
    Array(clauses[clauseNumbers(ofSentence: number(of: sentence))])
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
