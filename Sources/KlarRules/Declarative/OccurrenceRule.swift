internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// A rule of `kind: occurrence`: too many words of a kind in one sentence.
struct OccurrenceFile: Sendable {
  /// What the rule says about itself.
  let description: RuleDescription
  /// Its wording, with `{count}` and `{match}`.
  let message: RuleMessage
  /// What is counted.
  let condition: TokenCondition
  /// So many are still fine.
  let limit: Int
}

/// Finds the words of a kind in sentences that have too many of them.
struct OccurrenceRule: Sendable {
  private let file: OccurrenceFile
  private let test: TokenTest

  /// The rule of a file, whose words join the symbols.
  init(_ file: OccurrenceFile, symbols: inout Symbols) {
    self.file = file
    test = TokenTest(file.condition, symbols: &symbols)
  }

  /// The finding of a sentence of running text, with each of the words as a part; at most one.
  func findings(
    in sentence: Sentence, of analysis: Analysis, _ readings: FormReadings
  ) -> [Finding] {
    guard sentence.isRunningText else { return [] }
    let tokens = sentence.tokens.filter {
      analysis.tokens[$0].kind == .word && test.accepts($0, of: analysis, readings)
    }
    guard tokens.count > file.limit, let first = tokens.first, let last = tokens.last else {
      return []
    }
    let words = tokens.map { "„\(analysis.text.string(analysis.tokens[$0].range))“" }
    let values = ["count": "\(tokens.count)", "match": words.joined(separator: ", ")]
    return [
      Finding(
        rule: file.description.id, severity: file.description.severity,
        message: file.message.filled(values),
        range: analysis.tokens[first].range.union(analysis.tokens[last].range),
        parts: tokens.map { analysis.tokens[$0].range })
    ]
  }
}
