internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// A rule of many phrases: `kind: list` and `kind: phrase`.
///
/// An object, as it is asked for every sentence.
final class WordList: Sendable {
  /// What the rule says about itself.
  let description: RuleDescription
  /// Its wording, with `{match}` and `{advice}`.
  let message: RuleMessage
  /// Its phrases.
  let entries: [ListEntry]
  /// Finds acronyms beside the phrases; nil if the rule does not ask for them.
  let acronyms: AcronymFinder?

  /// A rule of the given parts.
  init(
    description: RuleDescription, message: RuleMessage, entries: [ListEntry],
    acronyms: AcronymFinder?
  ) {
    self.description = description
    self.message = message
    self.entries = entries
    self.acronyms = acronyms
  }

  /// The findings of acronyms that neither a list nor the text itself explains.
  func acronymFindings(
    in sentence: Sentence, of analysis: Analysis, but known: [PhraseMatch],
    _ introduced: IntroducedAbbreviations, _ citations: BracketedCitations
  ) -> [Finding] {
    (acronyms?.tokens(in: sentence, of: analysis) ?? []).compactMap { token in
      let isKnown =
        introduced.contains(analysis.tokens[token]) || citations.contains(token)
        || known.contains { $0.words.contains(token) }
      guard !isKnown else { return nil }
      let word = analysis.form(token).text
      let advice = "Schreiben Sie beim ersten Mal aus, was „\(word)“ bedeutet."
      return Finding(
        rule: description.id, entry: word, severity: description.severity,
        message: message.filled(["match": word, "advice": advice]),
        range: analysis.tokens[token].range)
    }
  }

  /// The finding that a match of one of the phrases makes; nil for a mild one without a wording that means
  /// the same where it stands.
  func finding(_ match: PhraseMatch, in analysis: Analysis, _ wording: Wording) -> Finding? {
    let entry = entries[match.entry]
    let admitted = wording.admitted(for: match, entry, in: analysis)
    if admitted.isEmpty, !entry.replacements.isEmpty, entry.hint.isEmpty, entry.severity == .hint {
      return nil
    }
    let pieces = match.pieces(in: analysis)
    let words = pieces.map { analysis.text.string($0) }.joined(separator: " … ")
    let range = pieces.dropFirst().reduce(pieces[0]) { $0.union($1) }
    let suggestions = wording.suggestions(for: match, entry, in: analysis)
    // "Fotos" for "Lichtbilder": where the words fit in as they are, they are told in this form.
    let fitting = suggestions.compactMap { suggestion in
      suggestion.reach == .words && suggestion.edits.count == 1
        && suggestion.edits[0].range == range ? suggestion.edits[0].replacement : nil
    }
    return Finding(
      rule: description.id, entry: String(entry.phrase), severity: entry.severity,
      message: message.filled(["match": words, "advice": entry.advice(fitting, admitted: admitted)]
      ),
      range: range, parts: pieces.count > 1 ? pieces : [], suggestions: suggestions)
  }
}
