internal import KlarGerman
internal import KlarText

/// Replaces words by others that need no change around them.
enum DropIn {
  /// The edit, with a capital where the first word has one only because a sentence begins.
  static func edit(_ words: Range<Int>, _ replacement: String, in analysis: Analysis) -> TextEdit {
    let range = analysis.tokens[words.lowerBound].range
      .union(analysis.tokens[words.upperBound - 1].range)
    let isCapital = analysis.form(words.lowerBound).casing != .lower
    let isStart = isCapital && analysis.isSentenceStart(words.lowerBound)
    return TextEdit(range, isStart ? replacement.withCapital : replacement)
  }

  /// The words of a match that is a whole sentence in the dictionary's form, as in a glossary.
  ///
  /// There no grammar around it can break.
  static func lonePhrase(
    _ match: PhraseMatch, _ entry: ListEntry, in analysis: Analysis
  ) -> Range<Int>? {
    let tokens = match.tokens
    guard let first = tokens.first, let last = tokens.last else { return nil }
    var sentence = analysis.sentence(ofToken: first).tokens
    while sentence.count > 1, analysis.tokens[sentence.upperBound - 1].kind == .punctuation {
      sentence = sentence.dropLast().indices
    }
    guard first == sentence.lowerBound, last + 1 == sentence.upperBound,
      tokens.count == sentence.count
    else { return nil }
    let isInfinitive = match.verb.map { $0.use.kind == .infinitive && $0.particle == nil } ?? true
    let isBase =
      entry.entryClass != .noun && entry.entryClass != .adj
      || tokens.count == 1 && analysis.form(first).folded == Symbols.folded(entry.phrase)
    return isInfinitive && isBase ? sentence : nil
  }

  /// Takes words away, with the white space in front of them.
  static func removal(_ words: Range<Int>, in analysis: Analysis) -> TextEdit {
    let start = analysis.tokens[words.lowerBound - 1].range.upper
    return TextEdit(TextRange(start, analysis.tokens[words.upperBound - 1].range.upper), "")
  }
}

extension String {
  /// The text with its first letter as a capital.
  var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
