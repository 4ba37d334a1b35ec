/// Finds relative clauses that no comma sets apart: "Die Unterlagen die Sie eingereicht haben fehlen".
struct RelativeCommas: Sendable {
  /// Forms of the relative pronoun that are articles as well.
  static let pronouns: Set<String> = ["der", "die", "das", "den", "dem"]
  private static let possessives: Set<String> = ["deren", "dessen"]
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
    guard token > sentence.lowerBound, token + 2 < sentence.upperBound, isPronoun(token),
      let end = verb(behind: token, in: sentence)
    else { return nil }
    let start = row.tag(token - 1) == .appr ? token - 1 : token
    guard start > sentence.lowerBound, !row.isMark(start - 1), mayPoint(token, to: start - 1),
      mayFollow(start - 1), isClause(token, to: end, isGoverned: start < token),
      hasMainVerb(before: start, behind: end, in: sentence)
    else { return nil }
    let isClosed = end + 1 == sentence.upperBound || row.isMark(end + 1)
    return CommaError(
      kind: .clause, tokens: start - 1..<end + 1, missing: [start - 1] + (isClosed ? [] : [end]))
  }

  /// Whether a pronoun may stand for the noun in front: "das" behind "die Gewähr" is "dass".
  private func mayPoint(_ pronoun: Int, to noun: Int) -> Bool {
    guard row.word(pronoun) == "das" else { return true }
    return row.tag(noun) == .nn
      && NounForms(Lexicon.standard.nouns).agreement(row.analysis.form(noun).text)
        .combinations.contains { $0.0 == .neuter && $0.1 == .singular }
  }

  private func isPronoun(_ token: Int) -> Bool {
    let word = row.analysis.form(token).text
    return Self.pronouns.contains(word) && [.art, .prels, .pds].contains(row.tag(token))
      || Self.possessives.contains(word)
  }

  /// Whether a clause may follow a word: a noun, or the end of the verbs before it.
  private func mayFollow(_ token: Int) -> Bool {
    row.tag(token) == .nn || row.tag(token) == .ptkvz || row.tag(token).isNonfinite
  }

  /// The finite verb that ends a clause: a mark or the verb of another clause follows.
  private func verb(behind pronoun: Int, in sentence: Range<Int>) -> Int? {
    let end = min(sentence.upperBound, pronoun + Self.reach)
    guard
      let first = (pronoun + 1..<end).first(where: { row.isMark($0) || row.tag($0).isFinite }),
      row.tag(first).isFinite, let verb = ownVerb(first, in: sentence),
      verb + 1 == sentence.upperBound || row.isMark(verb + 1) || row.tag(verb + 1).isFinite
    else { return infinitive(behind: pronoun, in: sentence) }
    return verb
  }

  /// The last word of "das Sie bewohnen", which the tagger takes for an infinitive.
  private func infinitive(behind pronoun: Int, in sentence: Range<Int>) -> Int? {
    guard row.isSubject(pronoun + 1) else { return nil }
    return row.verbAtEnd(from: pronoun + 1, in: sentence)
  }

  /// The verb that ends the clause: the tagger takes "leben" in "die hier leben müssen …" for an infinitive.
  private func ownVerb(_ finite: Int, in sentence: Range<Int>) -> Int? {
    let next = finite + 1
    // "die Sie zahlen wollen und können …"
    if next < sentence.upperBound, row.tag(next) == .kon { return nil }
    let isOfMain = next < sentence.upperBound && !row.isMark(next) && !row.tag(next).isFinite
    return isOfMain ? (row.tag(finite - 1).isInfinitive ? finite - 1 : nil) : finite
  }

  /// Whether a word can be nothing but a relative pronoun: a subject, another article or no noun at all
  /// stands behind.
  ///
  /// - Parameter isGoverned: Whether a preposition stands in front.
  private func isClause(_ pronoun: Int, to verb: Int, isGoverned: Bool) -> Bool {
    let inner = pronoun + 1..<verb
    guard let next = inner.first, !inner.contains(where: row.isPresentParticiple) else {
      return false
    }
    if row.isSubject(next) { return true }
    if Self.possessives.contains(row.word(pronoun)) { return row.tag(next) == .nn }
    if Self.articles.contains(row.tag(next)) { return true }
    if isGoverned { return false }
    return [.vafin, .vmfin].contains(row.tag(verb)) && row.tag(verb - 1).isNonfinite
      && chunker.phrase(at: pronoun, until: verb) == nil
  }

  private func mayOpenClause(_ token: Int) -> Bool {
    row.opensClause(token) || row.word(token) == "bis"
      || row.words.conjunctions.contains(row.word(token))
      || row.words.questions.contains(row.word(token))
  }

  /// Whether another finite verb, which this clause hangs on, stands in front or right behind.
  private func hasMainVerb(
    before pronoun: Int, behind verb: Int, in sentence: Range<Int>
  ) -> Bool {
    let front = row.piece(before: pronoun, in: sentence)
    if front.contains(where: mayOpenClause) { return false }
    if front.contains(where: { row.tag($0).isFinite }) { return true }
    return front.lowerBound == sentence.lowerBound && verb + 1 < sentence.upperBound
      && (row.tag(verb + 1).isFinite
        || row.tag(verb + 1) == .comma && verb + 2 < sentence.upperBound
          && row.tag(verb + 2).isFinite)
  }
}
