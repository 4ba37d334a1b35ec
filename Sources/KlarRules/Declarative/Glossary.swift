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
  /// The findings that a text may get: terms that threaten or oblige first, then those of a law, then the
  /// rarest.
  let limit: Int

  /// How many more a long text may get, and from how many words on it is long.
  private static let (more, longText) = (2, 250)

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
    // A mention in the subject, a heading or the decision itself is not the first use if there is another.
    let free = matches.filter { isFree($0.sentence) }
    let others = matches.filter { !isFree($0.sentence) && mayExplain($0.match, $0.sentence) }
    for (match, sentence) in free + others where !hasNumber(behind: match.words, in: analysis) {
      guard seen.insert(terms[match.entry].entry.hint).inserted,
        !known.contains(match.entry)
      else { continue }
      uses.append(Use(entry: match.entry, match: match, sentence: sentence))
    }
    let isLong = analysis.tokens.count(where: \.isWord) > Self.longText
    return uses.sorted { rank($0) < rank($1) }.prefix(limit + (isLong ? Self.more : 0)).map {
      finding($0, behind: explained.place(behind: $0.sentence), in: analysis)
    }
  }

  /// Whether a sentence is the author's own text.
  private func isFree(_ sentence: Sentence) -> Bool {
    sentence.isRunningText && sentence.part != .operativePart
  }

  /// Whether a term is explained that stands nowhere but in the decision or, if it threatens, in the subject.
  private func mayExplain(_ match: PhraseMatch, _ sentence: Sentence) -> Bool {
    sentence.isRunningText || sentence.part == .subject && terms[match.entry].isThreat
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

  /// How little a reader needs the explanation of a term.
  private func rank(_ use: Use) -> (Int, Double, Int) {
    let term = terms[use.entry]
    let isThreat = term.isThreat && use.sentence.part != .subject
    return (isThreat ? 0 : term.isAnchored ? 1 : 2, term.frequency, use.match.words.lowerBound)
  }
}

extension Glossary {
  /// The terms as phrases to look for.
  var entries: [ListEntry] { terms.map(\.entry) }
}
