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
      guard isWithoutArticle(token, in: sentence.tokens, of: analysis) else { return nil }
      let isCapital = analysis.form(token).casing != .lower
      return misspelling(.confused, token, analysis, [isCapital ? "Zur" : "zur"])
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

  /// Whether the words around a row leave no other meaning: "im folgenden Jahr", "ihr seid", "um so früher
  /// fertig zu sein".
  private func isMeant(
    _ token: Int, _ row: ConfusedRows.Row, in sentence: Range<Int>, of analysis: Analysis
  ) -> Bool {
    let next = token + row.words.count
    switch row.words[0] {
    case "seid":
      return part(around: token, in: sentence, of: analysis).contains {
        $0 != token && analysis.tags[$0].isFinite
      }
        && !sentence.contains { ["ihr", "bitte"].contains(analysis.form($0).folded) }
    case "um":
      return !(next..<max(next, sentence.upperBound)).contains {
        analysis.tags[$0] == .ptkzu || analysis.tags[$0] == .vvizu
      }
    default: break
    }
    guard next < sentence.upperBound else { return true }
    if row.words.last == "Sie" { return analysis.tags[next] != .adja }
    guard isAdjective(row) else { return true }
    return analysis.tags[next].isVerb || analysis.tags[next] == .stop
      || [.pper, .pds, .art].contains(analysis.tags[next])
      || token == sentence.lowerBound && ![.adja, .nn, .ne, .card].contains(analysis.tags[next])
  }

  /// The tokens between the commas around one: "seid Ende Mai bereit, wenn …" has its own verb.
  private func part(around token: Int, in sentence: Range<Int>, of analysis: Analysis) -> Range<Int>
  {
    func isComma(_ place: Int) -> Bool { analysis.tags[place] == .comma }
    let start = (sentence.lowerBound..<token).last(where: isComma) ?? sentence.lowerBound
    return start..<((token..<sentence.upperBound).first(where: isComma) ?? sentence.upperBound)
  }

  /// Whether the last word of a row is spelled as an adjective before its noun: "im folgenden".
  private func isAdjective(_ row: ConfusedRows.Row) -> Bool {
    guard let last = row.words.last, last.first?.isLowercase ?? false else { return false }
    return ["en", "e", "es", "em"].contains(where: last.hasSuffix)
  }

  /// "Bitte beachten Sie folgendes:" with nothing behind that it could belong to.
  private func isNounOfItsOwn(_ token: Int, in sentence: Range<Int>, of analysis: Analysis) -> Bool
  {
    guard analysis.form(token).text == "folgendes", token > sentence.lowerBound else {
      return false
    }
    let next = token + 1
    guard next < sentence.upperBound else { return true }
    return analysis.tags[next].isVerb || [":", "."].contains(analysis.form(next).text)
      || analysis.tags[next] == .ptkvz
      || analysis.tags[next] == .ptkzu && next + 1 < sentence.upperBound
        && analysis.tags[next + 1].isInfinitive
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
    // "Das Merkblatt zu Heizung und Miete" names what it is about.
    return token == sentence.lowerBound || ![.nn, .ne].contains(analysis.tags[token - 1])
  }
}
