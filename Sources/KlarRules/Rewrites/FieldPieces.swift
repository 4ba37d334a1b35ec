internal import KlarGerman
internal import KlarText

/// The words in front of an infinitive, as pieces of a clause.
struct FieldPieces {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The pieces of a stretch; nil if other clauses stand in it or a word is not understood.
  func pieces(_ tokens: Range<Int>, of clause: [Int]) -> [ClauseLineariser.Piece]? {
    let own = Set(clause)
    guard tokens.allSatisfy(own.contains),
      let constituents = ClauseFrameReader(analysis).constituents(of: tokens)
    else { return nil }
    return constituents.map { constituent in
      let first = analysis.tokens[constituent.tokens.lowerBound].range
      let last = analysis.tokens[constituent.tokens.upperBound - 1].range
      return ClauseLineariser.Piece(
        analysis.text.string(first.union(last)), constituent.kind == .pronoun ? .pronoun : .other)
    }
  }
}
