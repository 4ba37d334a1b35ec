internal import KlarText

extension Speller {
  private static let table = ClassTable("dass.tsv")
  /// Words behind which a comma and "das" before a subject begin a clause with "dass".
  private static let governors = Set(table.words("governor"))
  private static let subjects = Set(table.words("subject"))
  /// Pronouns that can only be the subject, which no "das" goes with.
  private static let pronouns = Set(table.words("pronoun"))
  private static let telling = Set(table.words("telling"))

  /// "das" for "dass" and "dass" for "das", where the words around leave no doubt.
  func confusedDass(in sentence: Sentence, of analysis: Analysis) -> [Misspelling] {
    var found: [Misspelling] = []
    if let first = sentence.tokens.first, isArticle(first, in: sentence, of: analysis) {
      found.append(misspelling(.confused, first, analysis, ["Das"]))
    }
    for token in sentence.tokens.dropFirst() {
      let (before, word) = (analysis.form(token - 1).text, analysis.form(token).text)
      if word == "das", before == ",", token + 1 < sentence.tokens.upperBound,
        token - 2 >= sentence.tokens.lowerBound,
        Self.governors.contains(analysis.form(token - 2).text)
          || endsTelling(token - 2, in: sentence, of: analysis),
        Self.subjects.contains(analysis.form(token + 1).text)
      {
        found.append(misspelling(.confused, token, analysis, ["dass"]))
      } else if word == "das", Self.governors.contains(before),
        token + 1 < sentence.tokens.upperBound,
        Self.pronouns.contains(analysis.form(token + 1).text)
      {
        found.append(unpartedDass(token, analysis))
      } else if word == "das", opensStatement(token, in: sentence, of: analysis) {
        found.append(misspelling(.confused, token, analysis, ["dass"]))
      } else if word == "dass", isRelative(token, in: sentence, of: analysis) {
        found.append(misspelling(.confused, token, analysis, ["das"]))
      } else if word == "dass", before == "für" || before == "durch" || before == "gegen" {
        found.append(misspelling(.confused, token, analysis, ["das"]))
      }
    }
    return found
  }

  /// Whether "mit" is the particle of "teilen": "Bitte teilen Sie uns mit".
  private func endsTelling(_ token: Int, in sentence: Sentence, of analysis: Analysis) -> Bool {
    analysis.form(token).text == "mit"
      && (sentence.tokens.lowerBound..<token).contains {
        Self.telling.contains(analysis.form($0).folded)
      }
  }

  /// "mitteilen das wir": the comma is missing, too.
  private func unpartedDass(_ token: Int, _ analysis: Analysis) -> Misspelling {
    Misspelling(
      kind: .confused, token: token,
      range: TextRange(
        analysis.tokens[token - 1].range.upper, analysis.tokens[token].range.upper),
      word: analysis.form(token).text, suggestions: [", dass"], isSlip: true)
  }
}
