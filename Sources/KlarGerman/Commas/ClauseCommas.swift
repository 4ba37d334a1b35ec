/// Finds clauses with a conjunction that no comma sets apart.
struct ClauseCommas: Sendable {
  /// Tags of words that go with no conjunction.
  private static let ends: Set<Tag> = [
    .nn, .pper, .prf, .ptkvz, .vvfin, .vvinf, .vvizu, .vvpp, .vapp, .vainf, .vafin,
  ]

  private let row: SentenceRow
  /// The words that open clauses with a finite verb.
  private let introducers: Set<Int>

  init(_ row: SentenceRow) {
    self.row = row
    introducers = Set(
      row.analysis.clauses.filter { $0.finite != nil }.compactMap(\.introducer))
  }

  /// The clause whose conjunction or last word a token is, if it lacks a comma.
  func comma(at token: Int, in sentence: Range<Int>) -> MissingComma? {
    opened(by: token, in: sentence) ?? goneOver(at: token, in: sentence)
  }

  /// "Wir zahlen nicht weil …".
  private func opened(by token: Int, in sentence: Range<Int>) -> MissingComma? {
    guard token > sentence.lowerBound, row.tag(token) == .kous,
      row.analysis.form(token).casing == .lower, row.words.conjunctions.contains(row.word(token)),
      Self.ends.contains(row.tag(token - 1)),
      !row.words.companions.contains(row.word(token - 1)), introducers.contains(token),
      row.piece(before: token, in: sentence).contains(where: { row.tag($0).isFinite })
    else { return nil }
    return MissingComma(kind: .clause, tokens: token - 1..<token + 1, places: [token - 1])
  }

  /// "Wenn Sie Hilfe brauchen rufen Sie an": the end of a clause in front before the main verb.
  private func goneOver(at token: Int, in sentence: Range<Int>) -> MissingComma? {
    guard token + 2 < sentence.upperBound, row.tag(token).isFinite,
      row.tag(sentence.lowerBound) == .kous, row.isVerbWithSubject(token + 1),
      row.piece(before: token, in: sentence).lowerBound == sentence.lowerBound,
      token > sentence.lowerBound + 2
    else { return nil }
    return MissingComma(kind: .clause, tokens: token..<token + 3, places: [token])
  }
}
