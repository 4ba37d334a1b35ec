internal import KlarGerman

/// How deep subordinate clauses are nested: 0 for main clauses only, 2 for a relative clause inside
/// a weil-clause.
///
/// Nesting taxes the reader's memory (Gibson 1998).
struct ClauseDepth: ScoreFeature {
  let name = "clauseDepth"

  func value(of sentence: CountedText.Sentence, in text: CountedText) -> Double {
    let clauses = text.analysis.clauses
    let depths = sentence.clauses.map { clause in
      var (depth, current) = (0, clause)
      while clauses[current].kind != .main, depth < sentence.clauses.count {
        depth += 1
        guard let parent = clauses[current].parent else { break }
        current = parent
      }
      return depth
    }
    return Double(depths.max() ?? 0)
  }
}
