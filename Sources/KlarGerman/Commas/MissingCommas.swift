/// Finds the commas that are missing for certain around infinitives and clauses.
///
/// What a comma may part but need not, and what the tags leave in doubt, is no error.
public struct MissingCommas: Sendable {
  private let analysis: Analysis
  private let infinitives: InfinitiveCommas
  private let clauses: ClauseCommas

  /// A search in the sentences of a letter.
  public init(_ analysis: Analysis) {
    self.analysis = analysis
    let row = SentenceRow(analysis)
    infinitives = InfinitiveCommas(row)
    clauses = ClauseCommas(row)
  }

  /// What lacks its commas in a sentence, in text order.
  public func places(in sentence: Sentence) -> [MissingComma] {
    guard sentence.isRunningText else { return [] }
    return sentence.tokens.compactMap { token in
      infinitives.comma(at: token, in: sentence.tokens)
        ?? clauses.comma(at: token, in: sentence.tokens)
    }
  }
}
