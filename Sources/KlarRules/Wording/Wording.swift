internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Puts a list entry's replacement into the sentence, where the German is certain.
///
/// Where the words around would have to change as well, it offers the wordings as patterns.
struct Wording: Sendable {
  private let lexicon: Lexicon

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The changes offered for a match, the best first; patterns if the grammar around it would break.
  func suggestions(
    for match: PhraseMatch, _ entry: ListEntry, in analysis: Analysis
  ) -> [Suggestion] {
    if entry.entryClass == .abbr,
      let words = CitationWording(analysis).words(for: match, entry)
    {
      let edit = DropIn.edit(match.words, words + finalStop(match, in: analysis), in: analysis)
      return [Suggestion("„\(words)“ schreiben", .review, edits: [edit])]
    }
    if entry.entryClass == .fixed, entry.phrase.contains("Ihnen"), let first = match.words.first,
      let suggestion = DativeRewrite(analysis).suggestion(at: first)
    {
      return [suggestion]
    }
    if entry.applicability == .display,
      let suggestion = OfferRewrite(analysis).suggestion(for: match.tokens.map { $0 })
    {
      return [suggestion]
    }
    let changes =
      entry.applicability == .display ? [] : changes(for: match, entry, in: analysis)
    return changes.isEmpty
      ? entry.replacements.map { Suggestion(pattern: String($0)) } : changes
  }

  private func changes(
    for match: PhraseMatch, _ entry: ListEntry, in analysis: Analysis
  ) -> [Suggestion] {
    let obstacle = WordingObstacle(match, entry, in: analysis)
    if obstacle.exists { return [] }
    let places =
      entry.entryClass == .prep
      ? PrepositionWording(match, lexicon, in: analysis).order(entry.replacements)
      : Array(entry.replacements.indices)
    return places.compactMap { index in
      guard !obstacle.blocks(entry.replacements[index]),
        fitsObject(index, of: entry, match, in: analysis),
        keepsScope(entry.replacements[index], match, in: analysis)
      else { return nil }
      let title = "„\(entry.replacements[index])“ schreiben"
      if entry.entryClass == .verb,
        let edit = LightVerbRewrite(analysis, lexicon).edit(match, entry, index)
      {
        return Suggestion(
          title, entry.applicability, edits: [edit],
          reach: match.words.isEmpty ? .words : .clause)
      }
      if entry.entryClass == .verb, entry.government.after(index) == "inf" {
        return ModalRewrite(analysis, lexicon).edits(match, String(entry.replacements[index]))
          .map { Suggestion(title, entry.applicability, edits: $0, reach: .clause) }
      }
      guard let edits = edits(for: match, entry, replacement: index, in: analysis) else {
        return nil
      }
      return Suggestion(title, entry.applicability, edits: edits)
    }
  }

  /// Whether a wording that denies stands where nothing turns the denial around: "kann außer Acht
  /// bleiben" allows, "kann nicht beachtet werden" does not.
  private func keepsScope(
    _ replacement: Substring, _ match: PhraseMatch, in analysis: Analysis
  ) -> Bool {
    guard replacement.split(separator: " ").contains(where: { $0 == "nicht" || $0 == "kein" }),
      let token = match.verb?.token ?? match.words.first
    else { return true }
    return !analysis.verbComplexes.contains { complex in
      (complex.modality != nil || complex.negation != nil)
        && (complex.tokens.contains(token)
          || analysis.clauses[complex.clause].tokens.contains(token))
    }
  }

  /// Whether "dauern" has a stretch of time as its object, and a verb beside it in the list none:
  /// "vier Wochen in Anspruch nehmen".
  private func fitsObject(
    _ index: Int, of entry: ListEntry, _ match: PhraseMatch, in analysis: Analysis
  ) -> Bool {
    guard entry.replacements.contains("dauern"), let first = match.words.first, first > 0 else {
      return true
    }
    let isTime = ["Minute", "Stunde", "Tag", "Woche", "Monat", "Jahr", "Zeit"]
      .contains(Morphology(analysis).lemma(first - 1))
    return (entry.replacements[index] == "dauern") == isTime
  }

  private func edits(
    for match: PhraseMatch, _ entry: ListEntry, replacement index: Int, in analysis: Analysis
  ) -> [TextEdit]? {
    let replacement = String(entry.replacements[index])
    let isKept = entry.government.isKept(at: index)
    if let words = DropIn.lonePhrase(match, entry, in: analysis) {
      return [DropIn.edit(words, replacement, in: analysis)]
    }
    switch entry.entryClass {
    case .fixed:
      if replacement.hasSuffix("§"),
        PrepositionWording(match, lexicon, in: analysis).isJoinedBehindCitation
      {
        return nil
      }
      if ConditionWording.isClause(replacement) {
        return ConditionWording.edit(match.words, replacement, in: analysis).map { [$0] }
      }
      if entry.phrase.hasSuffix(", dass") {
        return [ConditionWording.opening(match.words, replacement, in: analysis)]
      }
      return [DropIn.edit(match.words, replacement, in: analysis)]
    case .abbr:
      let first = match.words.lowerBound
      // "K.u.U.": the letters are part of another abbreviation.
      if first > 0, analysis.tokens[first - 1].range.upper == analysis.tokens[first].range.lower,
        analysis.tokens[first - 1].kind != .punctuation
      {
        return nil
      }
      let isCertain =
        entry.inflection == .none && isKept && !isAttribute(match, entry, in: analysis)
        || isCitation(match, in: analysis)
      guard isCertain else { return nil }
      let edit = DropIn.edit(
        match.words,
        replacement + finalStop(match, in: analysis) + comma(replacement, match, in: analysis),
        in: analysis)
      return [withoutComma(edit, before: first, in: analysis)]
    case .prep:
      return PrepositionWording(match, lexicon, in: analysis)
        .edits(entry.government, index, replacement)
    case .noun where standsBeside(replacement, match, in: analysis): return nil
    case .noun:
      return isKept
        ? NounWording(lexicon.nouns).edits(match, entry.phrase, replacement, in: analysis) : nil
    case .adj where repeats(replacement, match, in: analysis): return nil
    case .adj:
      return isKept
        ? AdjectiveWording(lexicon.adjectives)
          .edits(match, entry.phrase, replacement, in: analysis) : nil
    case .verb:
      return VerbWording(lexicon.verbs, analysis).edits(match, entry, index)
    }
  }

  /// Whether the new noun stands there already: "die Behörde oder Dienststelle".
  private func standsBeside(
    _ replacement: String, _ match: PhraseMatch, in analysis: Analysis
  ) -> Bool {
    let sentence = analysis.sentence(ofToken: match.words.lowerBound).tokens
    let around =
      max(
        sentence.lowerBound, match.words.lowerBound - 3)..<min(
        sentence.upperBound, match.words.upperBound + 3)
    return around.contains { analysis.form($0).text.hasPrefix(replacement) }
  }

  /// Whether the new adjective stands in the sentence already: "ein allfälliges Gesuch um eine mögliche
  /// Zahlung".
  private func repeats(
    _ replacement: String, _ match: PhraseMatch, in analysis: Analysis
  ) -> Bool {
    analysis.sentence(ofToken: match.words.lowerBound).tokens.contains {
      !match.words.contains($0) && analysis.form($0).folded.hasPrefix(Symbols.folded(replacement))
    }
  }

  /// The edit with the comma in front of "etc.", which "und so weiter" does not have.
  private func withoutComma(
    _ edit: TextEdit, before first: Int, in analysis: Analysis
  ) -> TextEdit {
    guard edit.replacement.hasPrefix("und "), first > 0, analysis.tags[first - 1] == .comma else {
      return edit
    }
    return TextEdit(
      edit.range.union(analysis.tokens[first - 1].range), " " + edit.replacement)
  }

  /// The comma that "das heißt" has in front of a whole sentence.
  private func comma(
    _ replacement: String, _ match: PhraseMatch, in analysis: Analysis
  ) -> String {
    let next = match.words.upperBound
    guard replacement == "das heißt" || replacement == "das heisst",
      let clause = analysis.clause(ofToken: next), clause.kind == .main, let finite = clause.finite,
      finite > next,
      let first = clause.tokens.first, first >= match.words.lowerBound
    else { return "" }
    return ","
  }

  /// The full stop of the sentence, if the abbreviation has it for its own, as in "nach § 61 SGB I".
  private func finalStop(
    _ match: PhraseMatch, in analysis: Analysis
  ) -> String {
    let isLast =
      analysis.sentence(ofToken: match.words.lowerBound).tokens.upperBound
      == match.words.upperBound
    let text = analysis.form(match.words.upperBound - 1).text
    return isLast && text.hasSuffix(".")
      && analysis.sentence(ofToken: match.words.lowerBound).isRunningText ? "." : ""
  }

  /// Whether an abbreviated preposition stands like an adjective, and is one, as in "im gem Haushalt".
  private func isAttribute(
    _ match: PhraseMatch, _ entry: ListEntry, in analysis: Analysis
  ) -> Bool {
    let before = match.words.lowerBound - 1
    guard !entry.government.before.isEmpty, before >= 0,
      match.words.upperBound < analysis.tokens.count
    else { return false }
    return [.art, .apprart, .pposat, .adja].contains(analysis.tags[before])
      && analysis.tags[match.words.upperBound] == .nn
      && analysis.tokens[match.words.upperBound].isWord
  }

  /// Whether an abbreviation stands behind a number, as a law's name in "§ 5 AufenthG", where its
  /// full name is never inflected.
  private func isCitation(_ match: PhraseMatch, in analysis: Analysis) -> Bool {
    let before = match.words.lowerBound - 1
    guard before >= 0, analysis.tokens[before].kind == .number else { return false }
    return (max(0, before - 9)..<before).contains {
      ["§", "§§", "Art.", "Artikel"].contains(analysis.form($0).text)
    }
  }
}
