internal import KlarGerman
internal import KlarText

/// A word, or a part of it between hyphens.
struct WordParts {
  /// Its bytes.
  let range: TextRange
  /// The number of its letters.
  let letters: Int
  /// Whether it is a part between hyphens.
  var isHyphenated = false

  /// The words of the letter whose wording is the author's, cut at hyphens.
  static func all(in analysis: Analysis) -> [WordParts] {
    var parts: [WordParts] = []
    for sentence in analysis.sentences where sentence.part.hasAuthorsWords {
      for token in analysis.tokens[sentence.tokens] where token.kind == .word {
        let form = analysis.forms[token.form]
        // "anrede_herr" is the name of a field.
        if form.text.utf8.contains(UInt8(ascii: "_")) { continue }
        if form.text.utf8.contains(hyphen) {
          parts += pieces(of: token.range, in: analysis.text)
        } else {
          parts.append(WordParts(range: token.range, letters: form.letters))
        }
      }
    }
    return parts
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func pieces(of range: TextRange, in text: SourceText) -> [WordParts] {
    var start = range.lower
    return text.bytes[range.bytes].split(separator: hyphen, omittingEmptySubsequences: false)
      .map { piece in
        defer { start += piece.count + 1 }
        let letters = String(decoding: piece, as: UTF8.self).count(where: \.isLetter)
        return WordParts(
          range: TextRange(start, start + piece.count), letters: letters, isHyphenated: true)
      }
  }
}
