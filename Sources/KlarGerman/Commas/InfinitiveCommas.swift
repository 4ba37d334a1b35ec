/// Finds infinitives with "zu" that no comma sets apart.
struct InfinitiveCommas: Sendable {
  /// Tags of words behind which a comma must stand, and which go with no opener.
  private static let ends: Set<Tag> = [
    .nn, .ne, .pper, .prf, .ptkvz, .vvfin, .vvinf, .vvizu, .vvpp, .vapp, .vainf, .vafin, .adjd,
    .appr,
  ]
  /// Tags of words that an infinitive may begin with.
  private static let starts: Set<Tag> = [
    .art, .pposat, .pdat, .pper, .prf, .appr, .apprart, .nn,
  ]

  private let row: SentenceRow

  init(_ row: SentenceRow) { self.row = row }

  /// The infinitive whose opener, announcement or last word a token is, if it lacks a comma.
  func comma(at token: Int, in sentence: Range<Int>) -> CommaError? {
    opened(by: token, in: sentence) ?? announced(by: token, in: sentence)
      ?? governed(by: token, in: sentence) ?? goneOver(at: token, in: sentence)
  }

  /// "um … zu" and its like.
  private func opened(by token: Int, in sentence: Range<Int>) -> CommaError? {
    guard row.words.openers.contains(row.word(token)), row.tag(token) != .ptkvz,
      let end = row.infinitiveEnd(from: token, in: sentence), row.tag(token + 1) != .card,
      row.words.governing.isDisjoint(with: row.bases(end))
    else { return nil }
    if token == sentence.lowerBound {
      guard isFollowedByVerb(end, in: sentence) else { return nil }
      return CommaError(kind: .infinitive, tokens: end - 1..<end + 2, missing: [end])
    }
    guard row.analysis.form(token).casing == .lower, Self.ends.contains(row.tag(token - 1)),
      !mayGovernNoun(token), !hangsOnVerb(token, in: sentence),
      !row.words.companions.contains(row.word(token - 1)),
      isComplete(row.piece(before: token, in: sentence)), !isFollowedByClause(end, in: sentence)
    else { return nil }
    return missing(from: token, to: end, in: sentence)
  }

  /// Whether an opener stands before a bare noun, as a preposition does: "ohne Abzug zu zahlen".
  private func mayGovernNoun(_ opener: Int) -> Bool {
    row.word(opener) != "um" && [.nn, .ne, .adja, .piat].contains(row.tag(opener + 1))
  }

  /// Whether the infinitive may be that of a verb in front, and the opener a preposition: "Wir versuchen die
  /// Mauer um den Hof zu erhalten".
  private func hangsOnVerb(_ opener: Int, in sentence: Range<Int>) -> Bool {
    if row.word(opener).hasSuffix("statt"), mayHaveGenitive(opener + 1) { return true }
    return row.piece(before: opener, in: sentence).contains { token in
      row.words.taking.contains(row.word(token))
        || !row.words.taking.isDisjoint(with: row.bases(token))
    }
  }

  /// Whether a word may begin a phrase with a preposition or in the genitive: "statt der Karte".
  private func mayHaveGenitive(_ token: Int) -> Bool {
    [.appr, .apprart].contains(row.tag(token))
      || ["der", "des", "er", "es"].contains(where: row.word(token).hasSuffix)
        && [.art, .pposat, .pdat].contains(row.tag(token))
  }

  /// "Wir bitten darum …": the infinitive behind the word that announces it.
  private func announced(by token: Int, in sentence: Range<Int>) -> CommaError? {
    guard row.tag(token) == .pav, let governors = row.words.correlates[row.word(token)] else {
      return nil
    }
    var start = token + 1
    let before = row.piece(before: token, in: sentence)
    if start < sentence.upperBound, governors.contains(row.word(start)) {
      start += 1
    } else if !before.contains(where: { governors.contains(row.word($0)) }) {
      return nil
    }
    guard start < sentence.upperBound, Self.starts.contains(row.tag(start)),
      let end = row.infinitiveEnd(from: start, in: sentence), end > start + 1,
      before.contains(where: { row.tag($0).isFinite })
    else { return nil }
    return missing(from: start, to: end, in: sentence)
  }

  /// "Sie sind verpflichtet den Umzug zu melden", "Wir bitten Sie den Umzug zu melden".
  private func governed(by token: Int, in sentence: Range<Int>) -> CommaError? {
    let start = token + 1
    // "Wir bitten Sie um Rückruf um …": what is asked for stands between.
    guard start < sentence.upperBound, Self.starts.contains(row.tag(start)),
      !row.words.openers.contains(row.word(start)), hasInfinitiveOf(token, in: sentence),
      let end = row.infinitiveEnd(from: start, in: sentence), end > start + 1,
      !row.isMark(token),
      ![.appr, .apprart].contains(row.tag(start)) || row.tag(token) == .pper
    else { return nil }
    return missing(from: start, to: end, in: sentence)
  }

  /// Whether an infinitive must follow a word: a participle such as "verpflichtet" with its finite verb, or
  /// the person that is asked.
  private func hasInfinitiveOf(_ token: Int, in sentence: Range<Int>) -> Bool {
    if row.words.obliging.contains(row.word(token)) {
      if token > sentence.lowerBound, row.tag(token - 1) == .pav { return false }
      return [.vvpp, .adjd, .vvfin].contains(row.tag(token))
        && row.piece(before: token, in: sentence).contains { row.tag($0).isFinite }
    }
    if row.words.holding.contains(row.word(token)) {
      return row.tag(token) == .nn && !mayHaveGenitive(token + 1)
        && row.piece(before: token, in: sentence).contains { row.tag($0).isFinite }
    }
    guard [.pper, .prf].contains(row.tag(token)),
      ["Sie", "Ihnen"].contains(row.analysis.form(token).text)
    else {
      return false
    }
    return (max(sentence.lowerBound, token - 2)..<token).contains {
      row.words.asking.contains(row.word($0)) && row.tag($0).isFinite
    }
  }

  /// "…, Ihnen geholfen zu haben und wünschen Ihnen …": the end of an infinitive before another verb.
  private func goneOver(at token: Int, in sentence: Range<Int>) -> CommaError? {
    guard token > sentence.lowerBound, [.vvizu, .vvinf, .vainf].contains(row.tag(token)),
      row.tag(token) == .vvizu || row.tag(token - 1) == .ptkzu, goesOn(token, in: sentence)
    else { return nil }
    let piece = row.piece(before: token, in: sentence)
    guard piece.lowerBound > sentence.lowerBound, row.tag(piece.lowerBound - 1) == .comma,
      row.infinitiveEnd(from: piece.lowerBound, in: sentence) == token,
      row.piece(before: piece.lowerBound - 1, in: sentence).contains(where: {
        row.tag($0).isFinite
      })
    else { return nil }
    return CommaError(kind: .infinitive, tokens: token - 1..<token + 3, missing: [token])
  }

  private func missing(from start: Int, to end: Int, in sentence: Range<Int>) -> CommaError {
    CommaError(
      kind: .infinitive, tokens: start - 1..<end + 1,
      missing: [start - 1] + (isClosed(end, in: sentence) ? [] : [end]))
  }

  /// Whether nothing more, a mark or a second infinitive stands behind an infinitive.
  private func isClosed(_ end: Int, in sentence: Range<Int>) -> Bool {
    let next = end + 1
    guard next < sentence.upperBound, !row.isMark(next) else { return true }
    return row.tag(next) == .kon && !goesOn(end, in: sentence)
  }

  /// Whether "und" and perhaps another clause follow, in front of which a comma would be needed as well.
  private func isFollowedByClause(_ end: Int, in sentence: Range<Int>) -> Bool {
    let next = end + 1
    guard next + 1 < sentence.upperBound, row.tag(next) == .kon else { return false }
    return !goesOn(end, in: sentence)
      && row.infinitiveEnd(from: next + 1, in: sentence) == nil
  }

  /// Whether "und" and another verb of the speaker's or reader's follow.
  private func goesOn(_ end: Int, in sentence: Range<Int>) -> Bool {
    guard end + 3 < sentence.upperBound, row.word(end + 1) == "und" else { return false }
    return row.isVerbWithPronoun(end + 2)
  }

  private func isFollowedByVerb(_ end: Int, in sentence: Range<Int>) -> Bool {
    let next = end + 1
    guard next + 1 < sentence.upperBound, !row.isMark(next + 1) else { return false }
    return row.tag(next).isFinite || row.tag(next) == .vvinf && row.isSpeaker(next + 1)
  }

  /// Whether a piece of a sentence has its verb, which wants no infinitive.
  private func isComplete(_ piece: Range<Int>) -> Bool {
    let verbs = piece.filter { row.tag($0).isVerb && row.tag(max($0 - 1, 0)) != .ptkzu }
    guard verbs.contains(where: { row.tag($0).isFinite }), let last = piece.last,
      last > piece.lowerBound
    else {
      return false
    }
    let isHelper = verbs.allSatisfy { !row.words.helpers.isDisjoint(with: row.bases($0)) }
    return !isHelper
      || [last, last - 1].contains { row.words.predicates.contains(row.word($0)) }
  }
}
