/// Finds clauses with a conjunction that no comma sets apart.
struct ClauseCommas: Sendable {
  /// Tags of words that go with no conjunction.
  private static let ends: Set<Tag> = [
    .nn, .pper, .prf, .ptkvz, .vvfin, .vvinf, .vvizu, .vvpp, .vapp, .vainf, .vafin, .pav, .adjd,
  ]
  /// Tags of words that begin a main clause behind its verb, and never stand behind the verb of a clause
  /// with a conjunction.
  private static let starts: Set<Tag> = [.art, .pposat, .pdat, .pper, .piat, .pds, .prf]

  private let row: SentenceRow
  /// The words that open clauses with a finite verb.
  private let introducers: Set<Int>

  init(_ row: SentenceRow) {
    self.row = row
    introducers = Set(
      row.analysis.clauses.filter { $0.finite != nil }.compactMap(\.introducer))
  }

  /// The clause whose conjunction or last word a token is, if it lacks a comma.
  func comma(at token: Int, in sentence: Range<Int>) -> CommaError? {
    opened(by: token, in: sentence) ?? goneOver(at: token, in: sentence)
      ?? condition(endingAt: token, in: sentence) ?? insertion(endingAt: token, in: sentence)
      ?? contrast(at: token, in: sentence)
  }

  /// "Wir zahlen nicht weil …".
  private func opened(by token: Int, in sentence: Range<Int>) -> CommaError? {
    guard token > sentence.lowerBound, row.analysis.form(token).casing == .lower,
      !row.words.companions.contains(row.word(token - 1)), mayOpen(token, in: sentence)
    else { return nil }
    let piece = row.piece(before: token, in: sentence)
    guard piece.contains(where: { row.tag($0).isFinite }),
      Self.ends.contains(row.tag(token - 1)) || isParticle(token - 1, in: piece)
    else { return nil }
    return CommaError(kind: .clause, tokens: token - 1..<token + 1, missing: [token - 1])
  }

  /// Whether a word opens a clause: a conjunction; a question word or one that is an adverb as well, if the
  /// verb stands at the end.
  private func mayOpen(_ token: Int, in sentence: Range<Int>) -> Bool {
    let word = row.word(token)
    if row.tag(token) == .kous, row.words.conjunctions.contains(word), introducers.contains(token) {
      return true
    }
    return token + 1 < sentence.upperBound && mayAsk(token, word, in: sentence)
      && row.verbAtEnd(from: token + 1, in: sentence) != nil
  }

  /// Whether a word may open a clause where its tag does not tell.
  private func mayAsk(_ token: Int, _ word: String, in sentence: Range<Int>) -> Bool {
    if row.words.conjunctions.contains(word) || row.words.questions.contains(word) { return true }
    return row.words.ambiguous.contains(word) && row.isSubject(token + 1)
      || word == "wie" && row.tag(token + 1) == .adjd && row.word(token + 1) != "möglich"
        && !row.piece(before: token, in: sentence).contains { row.word($0).hasSuffix("so") }
  }

  /// Whether a word is the particle of the verb in front, which the tagger takes for a preposition: "Teilen
  /// Sie uns mit ob …".
  private func isParticle(_ token: Int, in piece: Range<Int>) -> Bool {
    guard [.appr, .adv].contains(row.tag(token)) else { return false }
    return piece.contains { verb in
      row.tag(verb).isFinite && row.bases(verb).contains { row.isVerb(row.word(token) + $0) }
    }
  }

  /// "Wenn Sie Hilfe brauchen rufen Sie an": the end of a clause in front before the main verb.
  private func goneOver(at token: Int, in sentence: Range<Int>) -> CommaError? {
    guard token > sentence.lowerBound + 1, token + 2 < sentence.upperBound,
      row.tag(token).isFinite || row.tag(token).isInfinitive, row.tag(token) != .vvizu,
      row.tag(token - 1) != .ptkzu, isClauseStart(sentence.lowerBound),
      row.isPlainVerb(token + 1),
      Self.starts.contains(row.tag(token + 2))
        || row.tag(token).isFinite && row.tag(token + 1).isFinite && !row.isMark(token + 2),
      row.piece(before: token, in: sentence).lowerBound == sentence.lowerBound
    else { return nil }
    return CommaError(kind: .clause, tokens: token..<token + 3, missing: [token])
  }

  /// Whether a word opens a clause in front: "Sofern", or "Sollten" without a conjunction.
  private func isClauseStart(_ token: Int) -> Bool {
    let word = row.word(token)
    // "Damit leben müssen die Anwohner."
    if word == "damit", !row.isSubject(token + 1), row.tag(token + 1) != .art { return false }
    return row.words.fronting.contains(word)
      && (row.tag(token) == .kous || row.tag(token) == .vmfin
        || row.tag(token) == .kokom && row.isSubject(token + 1))
  }

  /// "Wird die Frist versäumt verfällt der Anspruch": a condition without a conjunction.
  private func condition(endingAt token: Int, in sentence: Range<Int>) -> CommaError? {
    let first = sentence.lowerBound
    guard token > first + 1, token + 2 < sentence.upperBound, row.tag(first).isFiniteIndicative,
      row.tag(token + 1).isFiniteIndicative, Self.starts.contains(row.tag(token + 2)),
      row.tag(token).isNonfinite || row.tag(token) == .adjd
        || row.tag(token) == .nn && row.isSubject(token + 2),
      row.piece(before: token, in: sentence).lowerBound == first,
      !(first + 1...token).contains(where: { row.tag($0).isFinite || row.tag($0) == .kon }),
      row.analysis.form(sentence.upperBound - 1).text != "?"
    else { return nil }
    return CommaError(kind: .clause, tokens: token..<token + 3, missing: [token])
  }

  /// "Der Bescheid, den Sie bekommen haben ist richtig": the end of a clause inside another.
  private func insertion(endingAt token: Int, in sentence: Range<Int>) -> CommaError? {
    guard token + 2 < sentence.upperBound, row.isPlainVerb(token), row.tag(token + 1).isFinite,
      !row.isMark(token + 2)
    else { return nil }
    let piece = row.piece(before: token, in: sentence)
    guard let first = piece.first, first > sentence.lowerBound, row.tag(first - 1) == .comma,
      row.opensClause(first)
        || row.tag(first) == .appr && RelativeCommas.pronouns.contains(row.word(first + 1)),
      row.tag(token).isFinite || isOfOther(token + 1, than: piece)
    else { return nil }
    return CommaError(kind: .clause, tokens: token..<token + 2, missing: [token])
  }

  /// Whether a verb in the singular cannot go with the subject of a clause: "die Sie haben ist".
  private func isOfOther(_ verb: Int, than clause: Range<Int>) -> Bool {
    SubjectAgreement(finite: verb, row.analysis, .standard)?.number == .singular
      && clause.contains { ["Sie", "wir"].contains(row.analysis.form($0).text) }
  }

  /// "nicht der Bescheid sondern der Betrag", "Der Bescheid ist da aber er ist falsch".
  private func contrast(at token: Int, in sentence: Range<Int>) -> CommaError? {
    guard token > sentence.lowerBound, row.words.contrasts.contains(row.word(token)),
      row.analysis.form(token).casing == .lower, !row.isMark(token - 1),
      row.tag(token - 1) != .kon,
      row.word(token) == "sondern"
        ? isDenied(row.piece(before: token, in: sentence)) : opensSentence(token, in: sentence)
    else { return nil }
    return CommaError(kind: .contrast, tokens: token - 1..<token + 1, missing: [token - 1])
  }

  /// Whether "sondern" is no verb: something is denied in front.
  private func isDenied(_ front: Range<Int>) -> Bool {
    front.contains { NegationWords.standard.hasWord(row.analysis.form($0)) }
  }

  /// Whether a sentence with its own subject and verb begins behind a word, and one ends before it.
  private func opensSentence(_ token: Int, in sentence: Range<Int>) -> Bool {
    let front = row.piece(before: token, in: sentence)
    guard token + 2 < sentence.upperBound, front.lowerBound == sentence.lowerBound,
      !row.opensClause(front.lowerBound), front.contains(where: { row.tag($0).isFinite })
    else { return false }
    if row.word(token) == "jedoch" {
      return row.tag(token - 1).isNonfinite && row.tag(token + 1).isFinite
    }
    return row.tag(token + 2).isFinite
      && (row.isSubject(token + 1) || row.tag(token + 1) == .pper && row.word(token + 1) == "sie")
  }
}
