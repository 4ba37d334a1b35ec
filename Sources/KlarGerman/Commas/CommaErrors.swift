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
    var placed: Set<Int> = []
    return sentence.tokens.compactMap { token in
      // The end of an infinitive may be the beginning of a clause: one comma.
      error(at: token, in: sentence.tokens)?.without(placed: &placed)
    }
  }

  private func error(at token: Int, in sentence: Range<Int>) -> CommaError? {
    infinitives.comma(at: token, in: sentence) ?? clauses.comma(at: token, in: sentence)
      ?? relatives.comma(at: token, in: sentence) ?? surplus.comma(at: token, in: sentence)
  }
}

extension CommaError {
  /// The error without the commas that were told before; nil if nothing is left of it.
  fileprivate func without(placed: inout Set<Int>) -> CommaError? {
    let new = missing.filter { placed.insert($0).inserted }
    if new.isEmpty, surplus == nil { return nil }
    return CommaError(kind: kind, tokens: tokens, missing: new, surplus: surplus)
  }
}
