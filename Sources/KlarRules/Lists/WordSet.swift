internal import KlarGerman

/// Words that a word of a text may be, in any of its forms.
///
/// A noun stands for its compounds as well, "-ung" for all words that end so, "0" for numbers.
struct WordSet: Sendable {
  private let whole: Set<String>
  private let nouns: [String]
  private let endings: [String]
  private let hasNumbers: Bool

  /// A set of words separated by blanks.
  init(_ text: Substring) {
    let words = text.cutWords
    whole = Set(words.map { Symbols.folded($0) })
    nouns = words.filter(\.isCapitalized).map { Symbols.folded($0) }
    endings = words.filter { $0.utf8.first == UInt8(ascii: "-") }.map {
      Symbols.folded($0.dropFirst())
    }
    hasNumbers = words.contains("0")
  }

  /// Whether a token is one of the words.
  func contains(_ token: Int, of analysis: Analysis) -> Bool {
    if hasNumbers, analysis.tokens[token].kind == .number || analysis.tags[token] == .card {
      return true
    }
    let forms = [
      analysis.form(token).folded, Symbols.folded(Morphology(analysis).lemma(token)),
    ]
    return forms.contains { form in
      whole.contains(form) || endings.contains(where: form.hasSuffix)
        || analysis.tags[token] == .nn && nouns.contains(where: form.hasSuffix)
    }
  }
}
