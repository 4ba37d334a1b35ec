internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// A rule of `kind: glossary`: terms of law that a text uses and does not explain.
struct Glossary: Sendable {
  /// What the rule says about itself.
  let description: RuleDescription
  /// Its wording, with `{match}` and `{advice}`.
  let message: RuleMessage
  /// The terms.
  let terms: [GlossaryTable.Term]
  /// The findings that a text may get, the rarest terms first.
  let limit: Int

  /// A term where it first stands.
  private struct Use {
    let entry: Int
    let match: PhraseMatch
    let sentence: Sentence
  }

  /// The findings for the first uses among all matches of the terms, which are in text order.
  func findings(
    _ matches: [(match: PhraseMatch, sentence: Sentence)], in analysis: Analysis
  ) -> [Finding] {
    guard !matches.isEmpty, !analysis.isByPrivatePerson else { return [] }
    let known = KnownTerms(matches, terms, analysis)
    let explained = ExplainedTerms(analysis)
    // A verb has the explanation of its noun, and what is explained in one place is known in all.
    var seen = Set(
      matches.filter { explained.contains(phrase($0.match), $0.match.words, $0.sentence) }
        .map { terms[$0.match.entry].entry.hint })
    var uses: [Use] = []
    // The decision itself is read first, but best explained where its words are the author's own.
    let ruling = matches.filter { $0.sentence.part == .operativePart }
    let inOrder = matches.filter { $0.sentence.part != .operativePart } + ruling
    for (match, sentence) in inOrder where !hasNumber(behind: match.words, in: analysis) {
      // A mention in the subject or a heading is not the first use.
      guard sentence.isRunningText, seen.insert(terms[match.entry].entry.hint).inserted,
        !known.contains(match.entry)
      else { continue }
      uses.append(Use(entry: match.entry, match: match, sentence: sentence))
    }
    return uses.sorted {
      (rarity($0), $0.match.words.lowerBound) < (rarity($1), $1.match.words.lowerBound)
    }
    .prefix(limit).map { finding($0, behind: explained.place(behind: $0.sentence), in: analysis) }
  }

  private func phrase(_ match: PhraseMatch) -> String { String(terms[match.entry].entry.phrase) }

  /// Whether a term only names the number behind it: "Kassenzeichen 5.0223".
  private func hasNumber(behind words: Range<Int>, in analysis: Analysis) -> Bool {
    let next = words.upperBound
    return next < analysis.tokens.count
      && (analysis.tokens[next].kind == .number
        || analysis.entities(in: next..<next + 1, [.reference])
          .contains { $0.tokens.lowerBound == next })
  }

  private func finding(_ use: Use, behind place: Sentence, in analysis: Analysis) -> Finding {
    let entry = terms[use.entry].entry
    let pieces = use.match.pieces(in: analysis)
    let words = pieces.map { analysis.text.string($0) }.joined(separator: " … ")
    return Finding(
      rule: description.id, entry: String(entry.phrase), severity: description.severity,
      message: message.filled(["match": words, "advice": "„\(entry.hint)“"]),
      range: pieces.dropFirst().reduce(pieces[0]) { $0.union($1) },
      parts: pieces.count > 1 ? pieces : [],
      suggestions: suggestions(use, behind: place, in: analysis))
  }

  /// The explanation in brackets behind the sentence of a letter, if that is a whole one; elsewhere
  /// as a pattern, as the text may have a list of terms.
  private func suggestions(
    _ use: Use, behind place: Sentence, in analysis: Analysis
  ) -> [Suggestion] {
    let entry = terms[use.entry].entry
    guard analysis.kind == .letter, let last = use.sentence.tokens.last,
      analysis.form(last).text == "."
    else { return [Suggestion(pattern: String(entry.hint))] }
    let end = place.range.upper
    return [
      Suggestion(
        "Erklärung einfügen", entry.applicability,
        edits: [
          TextEdit(TextRange(end, end), " (\(String(entry.phrase).withCapital): \(entry.hint))")
        ])
    ]
  }

  /// How common a term is; smaller is rarer.
  private func rarity(_ use: Use) -> Double { terms[use.entry].frequency }
}

extension Glossary {
  /// The terms as phrases to look for.
  var entries: [ListEntry] { terms.map(\.entry) }
}
