internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Writes out the abbreviations of a citation of law, all of them or none: "§ 5 Absatz 1 des
/// Aufenthaltsgesetzes", never "§ 5 Absatz 1 AufenthG".
struct CitationWording {
  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The words for one abbreviation of a citation; nil if the token belongs to none or the words are
  /// not certain.
  func words(for match: PhraseMatch, _ entry: ListEntry) -> String? {
    let first = match.words.lowerBound
    guard entry.inflection == .noun, !WordingObstacle(match, entry, in: analysis).exists,
      let citation = citation(around: first)
    else { return nil }
    // "S. 3" of a law is a sentence, of a report a page.
    if entry.phrase == "S." { return first > citation.tokens.lowerBound ? "Satz" : nil }
    guard entry.replacements.count == 1, let words = entry.replacements.first else { return nil }
    if isPart(match.words.upperBound - 1, of: citation) {
      return isGenitive(first)
        ? LawWords.standard.part(analysis.form(first).text, isGenitive: true) : String(words)
    }
    guard !analysis.writesWithoutSharpS, !isNamedTwice(match.words) else { return nil }
    return LawName(words).genitive.map { $0 + shortName(behind: match.words) }
  }

  /// The short name in brackets behind the full one, " (SGB X)", so that the reader can look it up; none
  /// where brackets stand already.
  private func shortName(behind words: Range<Int>) -> String {
    let sentence = analysis.sentence(ofToken: words.lowerBound).tokens
    let marks = (sentence.lowerBound..<words.lowerBound).map { analysis.form($0).text }
    let isInside = marks.count { $0 == "(" } > marks.count { $0 == ")" }
    let isFollowed =
      words.upperBound < sentence.upperBound && analysis.form(words.upperBound).text == "("
    if isInside || isFollowed { return "" }
    let name = analysis.words(of: words).inOneLine
    return " (\(name.hasSuffix(".") ? String(name.dropLast()) : name))"
  }

  /// Whether the sentence names the law once more, so that only one of the two would be written out.
  private func isNamedTwice(_ words: Range<Int>) -> Bool {
    let sentence = analysis.sentence(ofToken: words.lowerBound).tokens
    let name = words.map { analysis.form($0).text }
    return sentence.contains { start in
      start != words.lowerBound && start + name.count <= sentence.upperBound
        && !words.contains(start)
        && (start..<start + name.count).map { analysis.form($0).text } == name
    }
  }

  /// The findings of one sentence, in which each citation is written out as a whole.
  ///
  /// - Parameter found: The matches with their findings.
  func joined(_ found: [(match: PhraseMatch, finding: Finding)]) -> [Finding] {
    let parts = found.filter {
      $0.finding.suggestions.first?.applicability == .review
        && citation(around: $0.match.words.lowerBound) != nil
    }
    var edits = parts.flatMap { $0.finding.suggestions.first?.edits ?? [] }
    edits += shortParts(beside: edits)
    edits.sort { $0.range < $1.range }
    guard edits.count > 1, TextEdit.areDisjoint(edits) else { return found.map(\.finding) }
    return found.map { match, finding in
      guard let first = finding.suggestions.first, first.applicability == .review,
        citation(around: match.words.lowerBound) != nil
      else { return finding }
      let whole = Suggestion("Den Paragrafen ausschreiben", .review, edits: edits)
      return finding.with([whole] + finding.suggestions.dropFirst())
    }
  }

  /// What is still short in the citations that some edits write out: "Abs." beside "Artikel".
  private func shortParts(beside edits: [TextEdit]) -> [TextEdit] {
    let laws = LawWords.standard
    let citations = analysis.entities.filter { entity in
      entity.kind == .paragraph && edits.contains { entity.range.overlaps($0.range) }
    }
    return citations.flatMap(\.tokens).compactMap { token in
      let range = analysis.tokens[token].range
      guard !edits.contains(where: { $0.range.overlaps(range) }),
        let word = laws.part(analysis.form(token).text, isGenitive: isGenitive(token))
      else { return nil }
      return TextEdit(range, word)
    }
  }

  /// The citation that a token belongs to.
  private func citation(around token: Int) -> Entity? {
    let index = analysis.entities.partitioningIndex { $0.tokens.upperBound > token }
    guard index < analysis.entities.count, analysis.entities[index].kind == .paragraph,
      analysis.entities[index].tokens.contains(token)
    else { return nil }
    return analysis.entities[index]
  }

  /// Whether a number or letter follows, as behind "Abs."; the name of the law stands last.
  private func isPart(_ token: Int, of citation: Entity) -> Bool {
    token + 1 < citation.tokens.upperBound
      && (analysis.tokens[token + 1].kind == .number || analysis.form(token + 1).letters == 1)
  }

  /// Whether an article asks for another form of "Artikel": "Artikels".
  private func isGenitive(_ token: Int) -> Bool {
    guard token > 0 else { return false }
    let before = analysis.form(token - 1).folded
    return ["des", "eines"].contains(before) || before.hasSuffix("d.")
  }
}
