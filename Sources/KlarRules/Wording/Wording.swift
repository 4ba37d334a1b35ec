internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Puts a list entry's replacement into the sentence, where the German is certain.
struct Wording: Sendable {
  /// The changes offered for a match, the best first; none if the grammar around it would break.
  func suggestions(
    for match: PhraseMatch, _ entry: ListEntry, in analysis: Analysis
  ) -> [Suggestion] {
    entry.replacements.indices.compactMap { index in
      guard let edits = edits(for: match, entry, replacement: index, in: analysis) else {
        return nil
      }
      return Suggestion(
        "„\(entry.replacements[index])“ schreiben", entry.applicability, edits: edits)
    }
  }

  private func edits(
    for match: PhraseMatch, _ entry: ListEntry, replacement index: Int, in analysis: Analysis
  ) -> [TextEdit]? {
    let replacement = String(entry.replacements[index])
    switch entry.entryClass {
    case .fixed, .abbr:
      return [DropIn.edit(match.words, replacement, in: analysis)]
    case .prep:
      let isAlone = analysis.sentence(ofToken: match.words.lowerBound).tokens == match.words
      guard entry.government.isKept(at: index) || isAlone else { return nil }
      return [DropIn.edit(match.words, replacement, in: analysis)]
    case .noun, .adj, .verb: return nil
    }
  }
}
