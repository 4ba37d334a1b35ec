internal import KlarText

extension Speller {
  /// Words that may follow themselves: "Personen, die die Frist versäumen", "wenn Sie sie brauchen".
  private static let repeatable = Set(ClassTable("spelling.tsv").words("repeatable"))

  /// Small words written twice by mistake: "mit einem einem Antrag".
  ///
  /// Only pronouns for the reader, "Ihnen Ihnen", and words with a small letter that nothing but white space
  /// parts, and at least two letters.
  func repeatedWords(in sentence: Sentence, of analysis: Analysis) -> [Misspelling] {
    sentence.tokens.dropFirst().compactMap { token in
      let (before, word) = (analysis.form(token - 1), analysis.form(token))
      guard word.text == before.text, word.text.count > 1, analysis.tokens[token].kind == .word,
        word.casing == .lower
          ? !Self.repeatable.contains(word.folded) || isSecondZu(token, in: sentence, of: analysis)
          : word.text.hasPrefix("Ihr") || word.text == "Ihnen"
      else { return nil }
      let range = TextRange(
        analysis.tokens[token - 1].range.upper, analysis.tokens[token].range.upper)
      return Misspelling(
        kind: .repeated, token: token, range: range, word: word.text, suggestions: [""],
        isSlip: true)
    }
  }

  /// "zu zu prüfen", though there is no verb "zuprüfen".
  private func isSecondZu(_ token: Int, in sentence: Sentence, of analysis: Analysis) -> Bool {
    guard analysis.form(token).text == "zu", token + 1 < sentence.tokens.upperBound,
      analysis.tags[token + 1].isInfinitive
    else { return false }
    return lexicon.verbs.readings(of: "zu" + analysis.form(token + 1).folded).isEmpty
  }
}
