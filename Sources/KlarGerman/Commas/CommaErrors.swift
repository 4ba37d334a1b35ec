/// Finds the commas that are missing or too many for certain.
///
/// What a comma may part but need not, and what the tags leave in doubt, is no error.
public struct CommaErrors: Sendable {
  private let infinitives: InfinitiveCommas
  private let clauses: ClauseCommas
  private let relatives: RelativeCommas
  private let surplus: SurplusCommas

  /// A search in the sentences of a letter.
  public init(_ analysis: Analysis) {
    let row = SentenceRow(analysis)
    infinitives = InfinitiveCommas(row)
    clauses = ClauseCommas(row)
    relatives = RelativeCommas(row)
    surplus = SurplusCommas(row)
  }

  /// What lacks its commas or has one too many in a sentence, in text order.
  public func places(in sentence: Sentence) -> [CommaError] {
    guard sentence.isRunningText else { return [] }
    return sentence.tokens.compactMap { token in
      infinitives.comma(at: token, in: sentence.tokens)
        ?? clauses.comma(at: token, in: sentence.tokens)
        ?? relatives.comma(at: token, in: sentence.tokens)
        ?? surplus.comma(at: token, in: sentence.tokens)
    }
  }
}
