internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Writes out the abbreviations of a citation of law, all of them or none: "§ 5 Absatz 1 des
/// Aufenthaltsgesetzes", never "§ 5 Absatz 1 AufenthG".
struct CitationWording {
  /// So many tokens in front of a law are searched for its name.
  private static let nearby = 1000

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The words for one abbreviation of a citation; nil if the token belongs to none or the words are
  /// not certain.
  func words(for match: PhraseMatch, _ entry: ListEntry) -> String? {
    let first = match.words.lowerBound
    guard entry.inflection == .noun, !isInLiterature(first),
      !WordingObstacle(match: match, entry: entry, analysis: analysis).exists,
      let citation = citation(around: first)
    else { return nil }
    // "S. 3" of a law is a sentence, of a report a page.
    if entry.phrase == "S." { return first > citation.tokens.lowerBound ? "Satz" : nil }
    guard entry.replacements.count == 1, let words = entry.replacements.first else { return nil }
    if isPart(match.words.upperBound - 1, of: citation) {
      return isGenitive(first)
        ? LawWords.standard.part(analysis.form(first).text, isGenitive: true) : String(words)
    }
    guard !analysis.isSwiss, !isNamedBefore(match.words) else { return nil }
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

  /// Whether the law comes up nearby in front: its name is told once, where the reader meets it first.
  private func isNamedBefore(_ words: Range<Int>) -> Bool {
    let name = words.map { analysis.tokens[$0].form }
    return (max(0, words.lowerBound - Self.nearby)..<words.lowerBound).contains { start in
      start + name.count <= words.lowerBound
        && (start..<start + name.count).map { analysis.tokens[$0].form } == name
    }
  }

  /// Whether a commentary is cited and no law.
  private func isInLiterature(_ token: Int) -> Bool {
    let sentence = analysis.sentence(ofToken: token).tokens
    return (sentence.lowerBound..<token).contains {
      ["a.a.o.", "a.", "hrsg.", "aufl."].contains(analysis.form($0).folded)
        && analysis.tokens[$0].kind == .abbreviation
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
    guard let first = edits.map(\.range.lower).min(), let last = edits.map(\.range.upper).max()
    else { return [] }
    let start = analysis.entities.partitioningIndex { $0.range.upper > first }
    let citations = analysis.entities[start...].prefix { $0.range.lower < last }.filter { entity in
      entity.kind == .paragraph && edits.contains { entity.range.overlaps($0.range) }
    }
    return citations.flatMap { tokens(of: $0) }.compactMap { token in
      let range = analysis.tokens[token].range
      guard !edits.contains(where: { $0.range.overlaps(range) }),
        let word = laws.part(analysis.form(token).text, isGenitive: isGenitive(token))
      else { return nil }
      return TextEdit(range, word)
    }
  }

  /// The tokens of a citation with the parts that follow it, as a letter or "1bis".
  private func tokens(of citation: Entity) -> [Int] {
    let end = analysis.sentence(ofToken: citation.tokens.lowerBound).tokens.upperBound
    let more = (citation.tokens.upperBound..<max(citation.tokens.upperBound, end)).prefix { token in
      let form = analysis.form(token)
      return LawWords.standard.part(form.text, isGenitive: false) != nil || form.letters == 1
        || analysis.tokens[token].kind == .number || form.text.first?.isNumber ?? false
        || ClosedClasses.coordinators.contains(form.folded)
    }
    return Array(citation.tokens) + more
  }

  /// The citation that a token belongs to.
  private func citation(around token: Int) -> Entity? {
    analysis.entity(ofToken: token).flatMap { $0.kind == .paragraph ? $0 : nil }
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
