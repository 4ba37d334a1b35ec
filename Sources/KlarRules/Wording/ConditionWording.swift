internal import KlarGerman
internal import KlarText

/// Puts a clause in the place of a phrase: "bei Verhinderung" becomes "wenn Sie nicht kommen können".
enum ConditionWording {
  /// Whether a replacement is a clause, which needs its commas; "wenn nötig" does without.
  static func isClause(_ replacement: String) -> Bool {
    ["wenn ", "wie es ", "soweit "].contains(where: replacement.hasPrefix)
      && replacement.split(separator: " ").count > 2
  }

  /// The edit for a phrase that ends with ", dass", whose replacement begins its clause: "aufgrund der
  /// Tatsache, dass" becomes "weil" with a comma in front.
  static func opening(
    _ words: Range<Int>, _ replacement: String, in analysis: Analysis
  ) -> TextEdit {
    let sentence = analysis.sentence(ofToken: words.lowerBound).tokens
    let before = words.lowerBound - 1
    guard words.lowerBound > sentence.lowerBound, analysis.tags[before] != .kon,
      analysis.tokens[before].kind != .punctuation, !analysis.isSentenceStart(words.lowerBound)
    else { return DropIn.edit(words, replacement, in: analysis) }
    let range = TextRange(
      analysis.tokens[before].range.upper, analysis.tokens[words.upperBound - 1].range.upper)
    return TextEdit(range, ", " + replacement)
  }

  /// The edit; nil where the clause would stand in the middle of another.
  static func edit(_ words: Range<Int>, _ replacement: String, in analysis: Analysis) -> TextEdit? {
    let sentence = analysis.sentence(ofToken: words.lowerBound).tokens
    guard words.upperBound < sentence.upperBound else { return nil }
    if words.lowerBound == sentence.lowerBound {
      guard analysis.tags[words.upperBound].isFinite else { return nil }
      return DropIn.edit(words, replacement + ",", in: analysis)
    }
    guard analysis.tokens[words.upperBound].kind == .punctuation,
      analysis.tokens[words.lowerBound - 1].kind == .word
    else { return nil }
    let start = analysis.tokens[words.lowerBound - 1].range.upper
    return TextEdit(
      TextRange(start, analysis.tokens[words.upperBound - 1].range.upper), ", " + replacement)
  }
}
