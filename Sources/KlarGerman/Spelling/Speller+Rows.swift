import KlarText

extension Speller {
  /// Rows of words that are an error together, "folgendes" for a noun, and "zu" for "zur".
  func confusedRows(in sentence: Sentence, of analysis: Analysis) -> [Misspelling] {
    sentence.tokens.compactMap { token in
      if let row = ConfusedRows.standard.row(at: token, in: sentence.tokens, of: analysis) {
        return isMeant(token, row, in: sentence.tokens, of: analysis)
          ? misspelling(token, row, analysis) : nil
      }
      if isNounOfItsOwn(token, in: sentence.tokens, of: analysis) {
        return misspelling(.confused, token, analysis, ["Folgendes"])
      }
      return isWithoutArticle(token, in: sentence.tokens, of: analysis)
        ? misspelling(.confused, token, analysis, ["zur"]) : nil
    }
  }

  private func misspelling(
    _ token: Int, _ row: ConfusedRows.Row, _ analysis: Analysis
  ) -> Misspelling {
    let last = token + row.words.count - 1
    let range = TextRange(analysis.tokens[token].range.lower, analysis.tokens[last].range.upper)
    let isCapital = analysis.form(token).casing != .lower
    return Misspelling(
      kind: .confused, token: token, range: range, word: analysis.text.string(range),
      suggestions: [isCapital ? row.right.capitalizedFirst : row.right], isSlip: true)
  }

  /// Whether no adjective in lower case was meant, "im folgenden Jahr", and no verb with "ihr", "ihr seid".
  private func isMeant(
    _ token: Int, _ row: ConfusedRows.Row, in sentence: Range<Int>, of analysis: Analysis
  ) -> Bool {
    if row.words[0] == "seid" {
      return !sentence.contains { analysis.form($0).folded == "ihr" }
    }
    let last = token + row.words.count - 1
    guard row.words.last?.first?.isLowercase ?? false, last + 1 < sentence.upperBound else {
      return true
    }
    return ![.nn, .ne, .adja, .card, .trunc].contains(analysis.tags[last + 1])
      && !(analysis.tags[last + 1] == .kon && analysis.tags[last] == .adja)
  }

  /// "Bitte beachten Sie folgendes:" with nothing behind that it could belong to.
  private func isNounOfItsOwn(_ token: Int, in sentence: Range<Int>, of analysis: Analysis) -> Bool
  {
    guard analysis.form(token).text == "folgendes", token > sentence.lowerBound else {
      return false
    }
    let next = token + 1
    return next == sentence.upperBound || analysis.tags[next].isVerb
      || [":", ".", ","].contains(analysis.form(next).text)
      || [.ptkzu, .ptkvz].contains(analysis.tags[next])
  }

  /// "zu Prüfung der Belege": an action without article, though a genitive follows.
  private func isWithoutArticle(
    _ token: Int, in sentence: Range<Int>, of analysis: Analysis
  ) -> Bool {
    let noun = token + 1
    guard analysis.form(token).folded == "zu", noun + 1 < sentence.upperBound,
      analysis.tags[noun] == .nn, analysis.form(noun).folded.hasSuffix("ung"),
      NounForms(lexicon.nouns).agreement(analysis.form(noun).text).genders == [.feminine],
      ["der", "des", "einer", "eines", "Ihrer", "Ihres", "unserer", "unseres"].contains(
        analysis.form(noun + 1).text)
    else { return false }
    return token == sentence.lowerBound || analysis.tags[token - 1] != .nn
      || analysis.form(token - 1).text != analysis.form(noun).text
  }
}
