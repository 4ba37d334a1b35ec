internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Puts a list entry's replacement into the sentence, where the German is certain.
///
/// Where the words around would have to change as well, it offers the wordings as patterns.
struct Wording: Sendable {
  /// So many words before and behind a noun are searched for what it would repeat.
  private static let nearby = 8

  private let lexicon: Lexicon

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The changes offered for a match, the best first; patterns if the grammar around it would break.
  func suggestions(
    for match: PhraseMatch, _ entry: ListEntry, in analysis: Analysis
  ) -> [Suggestion] {
    if entry.entryClass == .abbr,
      let citation = AbbreviationWording(match: match, entry: entry, analysis: analysis).ofCitation
    {
      return [citation]
    }
    if entry.entryClass == .fixed, entry.phrase.contains("Ihnen"), let first = match.words.first,
      let suggestion = DativeRewrite(analysis).suggestion(at: first)
    {
      return [suggestion]
    }
    if entry.phrase.contains("beabsichtig"),
      let suggestion = IntentionRewrite(analysis).suggestion(for: match.tokens.map { $0 })
    {
      return [suggestion]
    }
    if entry.applicability == .display,
      let suggestion = OfferRewrite(analysis).suggestion(for: match.tokens.map { $0 })
    {
      return [suggestion]
    }
    if entry.applicability == .display,
      let suggestion = AccompanimentRewrite(analysis).suggestion(for: match.words)
    {
      return [suggestion]
    }
    if entry.applicability == .display, let replacement = entry.replacements.first,
      let suggestion = AnnouncementRewrite(analysis).suggestion(
        for: match.tokens, replacement: replacement)
    {
      return [suggestion]
    }
    let changes =
      entry.applicability == .display ? [] : changes(for: match, entry, in: analysis)
    return changes.isEmpty ? patterns(for: match, entry, in: analysis) : changes
  }

  /// The wordings that mean the same where the phrase stands, without the grammar around them.
  private func patterns(
    for match: PhraseMatch, _ entry: ListEntry, in analysis: Analysis
  ) -> [Suggestion] {
    admitted(for: match, entry, in: analysis)
      .map { Suggestion(pattern: String(entry.replacements[$0])) }
  }

  /// The numbers of the wordings that mean the same where the phrase stands.
  func admitted(for match: PhraseMatch, _ entry: ListEntry, in analysis: Analysis) -> [Int] {
    let obstacle = WordingObstacle(match: match, entry: entry, analysis: analysis)
    return entry.replacements.indices.filter { !obstacle.contradicts(entry.replacements[$0]) }
  }

  private func changes(
    for match: PhraseMatch, _ entry: ListEntry, in analysis: Analysis
  ) -> [Suggestion] {
    let obstacle = WordingObstacle(match: match, entry: entry, analysis: analysis)
    if obstacle.exists { return [] }
    let places =
      entry.entryClass == .prep
      ? PrepositionWording(match, lexicon, in: analysis).order(entry.replacements)
      : Array(entry.replacements.indices)
    return places.compactMap { index in
      guard !obstacle.blocks(entry.replacements[index]),
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
      let isSure = entry.replacements[index] != "laut"
      return Suggestion(title, isSure ? entry.applicability : .review, edits: edits)
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
    return !analysis.verbComplexes(around: token).contains { complex in
      (complex.modality != nil || complex.negation != nil)
        && (complex.tokens.contains(token)
          || analysis.clauses[complex.clause].tokens.contains(token))
    }
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
      if [", dass", ", weil"].contains(where: entry.phrase.hasSuffix) {
        return [ConditionWording.opening(match.words, replacement, in: analysis)]
      }
      if losesAttribute(replacement, match, in: analysis) { return nil }
      return [DropIn.edit(match.words, replacement, in: analysis)]
    case .abbr:
      if replacement == "nach", PrepositionWording(match, lexicon, in: analysis).isBareText {
        return nil
      }
      return AbbreviationWording(match: match, entry: entry, analysis: analysis)
        .edit(replacement, isKept: isKept).map { [$0] }
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

  /// Whether an attribute behind the phrase's noun would hang on an adverb: "in vollem Umfang der Forderung",
  /// "in regelmäßigen Abständen von zwei Wochen".
  private func losesAttribute(
    _ replacement: String, _ match: PhraseMatch, in analysis: Analysis
  ) -> Bool {
    let next = match.words.upperBound
    guard analysis.tags[next - 1] == .nn, next < analysis.tokens.count,
      replacement.split(separator: " ").last?.first?.isLowercase ?? false
    else { return false }
    return ["des", "der", "eines", "einer", "von", "vom"].contains(analysis.form(next).folded)
  }

  /// Whether the new noun stands there already: "die Behörde oder Dienststelle".
  private func standsBeside(
    _ replacement: String, _ match: PhraseMatch, in analysis: Analysis
  ) -> Bool {
    let sentence = analysis.sentence(ofToken: match.words.lowerBound).tokens
    let around =
      max(
        sentence.lowerBound, match.words.lowerBound - Self.nearby)..<min(
        sentence.upperBound, match.words.upperBound + Self.nearby)
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
}
