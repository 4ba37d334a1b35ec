internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Writes an abbreviation out, with the marks that stand around it.
struct AbbreviationWording {
  let match: PhraseMatch
  let entry: ListEntry
  let analysis: Analysis

  /// The words for an abbreviation that is a part of a citation; nil for any other.
  var ofCitation: Suggestion? {
    guard let words = CitationWording(analysis).words(for: match, entry) else { return nil }
    let edit = DropIn.edit(match.words, words + finalStop, in: analysis)
    return Suggestion("„\(words)“ schreiben", .review, edits: [edit])
  }

  /// The edit; nil if the form is not certain.
  ///
  /// - Parameter isKept: Whether the words around need no other form than the abbreviation had.
  func edit(_ replacement: String, isKept: Bool) -> TextEdit? {
    let isCertain = entry.inflection == .none && isKept && !isAttribute || isLawOfCitation
    guard !isPartOfAnother, isCertain else { return nil }
    return withoutComma(
      DropIn.edit(match.words, replacement + finalStop + comma(replacement), in: analysis))
  }

  private var first: Int { match.words.lowerBound }

  private var sentence: Sentence { analysis.sentence(ofToken: first) }

  /// "K.u.U.": the letters are part of another abbreviation.
  private var isPartOfAnother: Bool {
    first > 0 && analysis.tokens[first - 1].range.upper == analysis.tokens[first].range.lower
      && analysis.tokens[first - 1].kind != .punctuation
  }

  /// Whether an abbreviated preposition stands like an adjective, and is one, as in "im gem Haushalt".
  private var isAttribute: Bool {
    guard !entry.government.before.isEmpty, first > 0,
      match.words.upperBound < analysis.tokens.count
    else { return false }
    return [.art, .apprart, .pposat, .adja].contains(analysis.tags[first - 1])
      && analysis.tags[match.words.upperBound] == .nn
      && analysis.tokens[match.words.upperBound].isWord
  }

  /// Whether it stands behind a number, as a law's name in "§ 5 AufenthG", and its full name has no genitive
  /// that `CitationWording` could write.
  private var isLawOfCitation: Bool {
    guard !entry.replacements.contains(where: { LawName($0).genitive != nil }), first > 0,
      analysis.tokens[first - 1].kind == .number
    else { return false }
    return (max(0, first - 10)..<first - 1).contains {
      LawWords.standard.isSection(analysis.form($0).folded)
    }
  }

  /// The full stop of the sentence, if the abbreviation has it for its own, as in "nach § 61 SGB I".
  private var finalStop: String {
    let isLast = sentence.tokens.upperBound == match.words.upperBound
    let text = analysis.form(match.words.upperBound - 1).text
    return isLast && text.hasSuffix(".") && sentence.isRunningText ? "." : ""
  }

  /// The comma that "das heißt" has in front of a whole sentence.
  private func comma(_ replacement: String) -> String {
    let next = match.words.upperBound
    guard replacement == "das heißt" || replacement == "das heisst" else { return "" }
    let opensClause =
      next < sentence.tokens.upperBound
      && [.kous, .pws, .pwav, .pwat].contains(analysis.tags[next])
    if opensClause { return "," }
    guard let clause = analysis.clause(ofToken: next), clause.kind == .main,
      let finite = clause.finite,
      finite > next, let start = clause.tokens.first, start >= first
    else { return "" }
    return ","
  }

  /// The edit with the comma in front of "etc.", which "und so weiter" does not have.
  private func withoutComma(_ edit: TextEdit) -> TextEdit {
    guard edit.replacement.hasPrefix("und "), first > 0, analysis.tags[first - 1] == .comma else {
      return edit
    }
    return TextEdit(
      edit.range.union(analysis.tokens[first - 1].range), " " + edit.replacement)
  }
}
