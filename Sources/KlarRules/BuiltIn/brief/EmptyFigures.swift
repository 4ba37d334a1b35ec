internal import KlarGerman

/// Finds units and currencies whose number was left out.
struct EmptyFigures {
  /// Tags of words before which an amount is complete.
  private static let ends: Set<Tag> = [
    .stop, .comma, .vafin, .vainf, .vmfin, .vvfin, .vvinf, .vvpp, .vvizu,
  ]

  private let analysis: Analysis

  /// The figures of a letter.
  init(_ analysis: Analysis) { self.analysis = analysis }

  /// Whether a unit follows "circa" at once: "circa Monate".
  func lackCount(behind token: Int) -> Bool {
    LetterCues.standard[.about].contains(analysis.form(token).folded)
      && analysis.form(token + 1).casing == .capitalized
      && WrittenPeriod.Unit(noun: analysis.form(token + 1).folded) != nil
  }

  /// Whether a currency stands behind a word for an amount, without one: "auf CHF .", "beträgt Euro im Monat".
  func lackAmount(at token: Int, in sentence: Sentence) -> Bool {
    let currency = analysis.form(token).folded
    guard LetterCues.standard[.currency].contains(currency), token > sentence.tokens.lowerBound
    else { return false }
    let next = token + 1
    let isLast = next == sentence.tokens.upperBound
    let before = analysis.form(token - 1).folded
    if LetterCues.standard[.costs].contains(before), analysis.tags[token - 1] != .nn {
      return isLast
        || !hasNumber(behind: token, in: sentence)
          && (analysis.tokens[next].isWord || Self.ends.contains(analysis.tags[next]))
    }
    // "eine Umstellung auf Euro" lacks nothing.
    guard currency != "euro", LetterCues.standard[.amountOpener].contains(before) else {
      return false
    }
    return isLast || Self.ends.contains(analysis.tags[next])
  }

  /// Whether the amount follows: "EUR 20", "Euro zwanzig".
  private func hasNumber(behind token: Int, in sentence: Sentence) -> Bool {
    (token + 1..<sentence.tokens.upperBound).prefix(3).contains { analysis.tags[$0] == .card }
  }
}
