internal import KlarGerman

extension ClauseFrame {
  /// Whether the list below the clause says what it is about, and reads the same as an object: "Zum Termin
  /// sind mitzubringen:" before "– Ausweis".
  func isAboutListBelow(in analysis: Analysis) -> Bool {
    let sentence = analysis.sentences[analysis.clauses[complex.clause].sentence]
    guard subject == nil, !isSubjectAmbiguous, number == .plural,
      analysis.form(sentence.tokens.upperBound - 1).text == ":",
      !constituents.contains(where: { $0.cases.contains(.nominative) })
    else { return false }
    let items = analysis.blocks.indices.dropFirst(sentence.block + 1)
      .prefix { analysis.blocks[$0].role == .listItem }
    return !items.isEmpty
      && items.allSatisfy { item in
        !analysis.sentences(ofBlock: item).contains { opensWithSubject($0, in: analysis) }
      }
  }

  /// Whether a line begins with what can be a nominative only: "gültiger Ausweis", "der Pass".
  private func opensWithSubject(_ line: Sentence, in analysis: Analysis) -> Bool {
    let first = line.tokens.first { analysis.tokens[$0].isWord } ?? line.tokens.lowerBound
    switch analysis.tags[first] {
    case .art, .pposat, .piat:
      return ["der", "ein", "ihr", "kein"].contains(analysis.form(first).folded)
    case .adja: return analysis.form(first).folded.hasSuffix("er")
    default: return false
    }
  }
}
