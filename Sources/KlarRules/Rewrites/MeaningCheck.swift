internal import KlarGerman
internal import KlarText

/// Reads a changed sentence again and looks for what it must still say.
///
/// Facts, predicates and negations of the old sentence must be there, and nothing else may be new
/// than the predicates that the change names.
struct MeaningCheck {
  /// A predicate that the change brings.
  struct NewPredicate {
    /// The infinitive of its full verb.
    let lemma: String
    /// The kinds of clause in which it may stand.
    let kinds: Set<Clause.Kind>
  }

  private let analysis: Analysis
  private let sentence: Sentence

  init(_ sentence: Sentence, of analysis: Analysis) {
    self.analysis = analysis
    self.sentence = sentence
  }

  /// Whether the sentence, once changed, keeps its meaning.
  ///
  /// - Parameters:
  ///   - predicates: What is new.
  ///   - count: How many sentences the result has.
  ///   - negations: How many words of negation come, or go if less than nothing.
  ///   - lost: The lemmas of predicates that the change takes away.
  func accepts(
    _ edits: [TextEdit], _ predicates: [NewPredicate] = [], sentences count: Int = 1,
    negations: Int = 0, without lost: [String] = []
  ) -> Bool {
    guard sentence.tokens.count <= Analysis.longestReread else { return false }
    let text = edits.applied(to: analysis.text, in: sentence.range)
    let result = analysis.reread(text)
    guard result.sentences.count == count,
      Self.facts(result, result.tokens.indices) == Self.facts(analysis, sentence.tokens),
      Self.negations(result, result.tokens.indices)
        == Self.negations(analysis, sentence.tokens) + negations
    else { return false }
    let isBroken = result.verbComplexes.contains { $0.verb == nil }
    let had = analysis.verbComplexes(of: sentence)
    guard !isBroken || had.contains(where: { $0.verb == nil }) else { return false }
    var left = result.verbComplexes.map(\.lemma)
    for predicate in predicates {
      guard
        let found = result.verbComplexes.first(where: {
          $0.lemma == predicate.lemma && predicate.kinds.contains(result.clauses[$0.clause].kind)
        }), let place = left.firstIndex(of: found.lemma)
      else { return false }
      left.remove(at: place)
    }
    return (left + lost).sorted() == had.map(\.lemma).sorted()
  }

  private static func facts(_ analysis: Analysis, _ tokens: Range<Int>) -> [String] {
    let first = analysis.entities.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
    return analysis.entities[first...].prefix { $0.tokens.lowerBound < tokens.upperBound }.filter {
      $0.kind != .name && $0.kind != .document
    }.map { analysis.text.string($0.range) }.sorted()
  }

  private static func negations(_ analysis: Analysis, _ tokens: Range<Int>) -> Int {
    tokens.count { NegationWords.standard.hasWord(analysis.form($0)) }
  }
}
