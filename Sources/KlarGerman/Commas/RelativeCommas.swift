/// Finds relative clauses that no comma sets apart: "Die Unterlagen die Sie eingereicht haben fehlen".
struct RelativeCommas: Sendable {
  private static let pronouns: Set<String> = ["der", "die", "das", "den", "dem"]
  /// Tags of words that no article stands before.
  private static let articles: Set<Tag> = [.art, .pposat, .piat]
  /// So far the verb may stand behind the pronoun.
  private static let reach = 20

  private let row: SentenceRow
  private let chunker: NounPhraseChunker

  init(_ row: SentenceRow) {
    self.row = row
    chunker = NounPhraseChunker(row.analysis)
  }

  /// The clause whose pronoun a token is, if it lacks a comma.
  func comma(at token: Int, in sentence: Range<Int>) -> CommaError? {
    guard token > sentence.lowerBound, token + 2 < sentence.upperBound,
      row.tag(token - 1) == .nn, Self.pronouns.contains(row.analysis.form(token).text),
      [.art, .prels, .pds].contains(row.tag(token)),
      let end = verb(behind: token, in: sentence), isClause(token, to: end),
      hasMainVerb(before: token, behind: end, in: sentence)
    else { return nil }
    let isClosed = end + 1 == sentence.upperBound || row.isMark(end + 1)
    return CommaError(
      kind: .clause, tokens: token - 1..<end + 1, missing: [token - 1] + (isClosed ? [] : [end]))
  }

  /// The finite verb that ends a clause: a mark or the verb of another clause follows.
  private func verb(behind pronoun: Int, in sentence: Range<Int>) -> Int? {
    let end = min(sentence.upperBound, pronoun + Self.reach)
    guard
      let verb = (pronoun + 1..<end).first(where: { row.isMark($0) || row.tag($0).isFinite }),
      row.tag(verb).isFinite,
      verb + 1 == sentence.upperBound || row.isMark(verb + 1) || row.tag(verb + 1).isFinite
    else { return nil }
    return verb
  }

  /// Whether a word can be nothing but a relative pronoun: a subject, another article or no noun at all
  /// stands behind.
  private func isClause(_ pronoun: Int, to verb: Int) -> Bool {
    let inner = pronoun + 1..<verb
    guard let next = inner.first, !inner.contains(where: isPresentParticiple) else { return false }
    if row.isSubject(next) || Self.articles.contains(row.tag(next)) { return true }
    return [.vafin, .vmfin].contains(row.tag(verb)) && row.tag(verb - 1).isNonfinite
      && chunker.phrase(at: pronoun, until: verb) == nil
  }

  /// "die Sie betreffenden Daten".
  private func isPresentParticiple(_ token: Int) -> Bool {
    row.tag(token) == .adja && row.word(token).contains("nd")
  }

  /// Whether another finite verb, which this clause hangs on, stands in front or right behind.
  private func hasMainVerb(
    before pronoun: Int, behind verb: Int, in sentence: Range<Int>
  ) -> Bool {
    let front = row.piece(before: pronoun, in: sentence)
    if let first = front.first, row.opensClause(first) { return false }
    if front.contains(where: { row.tag($0).isFinite }) { return true }
    return front.lowerBound == sentence.lowerBound && verb + 1 < sentence.upperBound
      && (row.tag(verb + 1).isFinite
        || row.tag(verb + 1) == .comma && verb + 2 < sentence.upperBound
          && row.tag(verb + 2).isFinite)
  }
}
