internal import KlarGerman
internal import KlarText

/// Replaces words by others that need no change around them.
enum DropIn {
  /// The edit, with a capital where the first word has one only because a sentence begins.
  static func edit(_ words: Range<Int>, _ replacement: String, in analysis: Analysis) -> TextEdit {
    let range = analysis.tokens[words.lowerBound].range
      .union(analysis.tokens[words.upperBound - 1].range)
    let isSentenceStart = analysis.isSentenceStart(words.lowerBound)
    let isCapital = analysis.form(words.lowerBound).casing != .lower
    let text = isSentenceStart && isCapital ? replacement.withCapital : replacement
    return TextEdit(range, text)
  }
}

extension String {
  /// The text with its first letter as a capital.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
