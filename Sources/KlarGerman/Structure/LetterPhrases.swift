import KlarText

/// The words by which parts of letters are known.
struct LetterPhrases: Sendable {
  /// What a phrase begins.
  enum Kind: String, Sendable {
    case salutation, closing, signature, information, subject, tenor, reasons, remedy, enclosures,
      notes
  }

  /// The phrases of the language.
  static let german = LetterPhrases(LanguageData.rows("letter-phrases.tsv"))

  private let phrases: [Kind: [Substring: [[Substring]]]]

  /// Reads rows of a kind and its phrases.
  init(_ rows: [[Substring]]) {
    var phrases: [Kind: [Substring: [[Substring]]]] = [:]
    for row in rows {
      guard let kind = Kind(rawValue: String(row[0])) else {
        preconditionFailure("no part \(row[0])")
      }
      for phrase in row.dropFirst() {
        let words = phrase.split(separator: " ")
        phrases[kind, default: [:]][words[0], default: []].append(words)
      }
    }
    self.phrases = phrases
  }

  /// The number of tokens of the longest phrase of a kind that the tokens begin with.
  func match(_ kind: Kind, _ tokens: Range<Int>, _ layer: TokenLayer) -> Int? {
    guard let first = tokens.first,
      let candidates = phrases[kind]?[Substring(layer.folded(first))]
    else { return nil }
    var longest: Int?
    for words in candidates where words.count <= tokens.count && words.count > longest ?? 0 {
      let isMatch = words.indices.allSatisfy { layer.folded(first + $0) == words[$0] }
      if isMatch { longest = words.count }
    }
    return longest
  }

  /// Whether tokens are a phrase of a kind and nothing else but marks.
  func isAlone(_ kind: Kind, _ tokens: Range<Int>, _ layer: TokenLayer) -> Bool {
    guard let count = match(kind, tokens, layer) else { return false }
    return tokens.dropFirst(count).allSatisfy { !layer.tokens[$0].isWord }
  }

  /// Whether a line greets the reader.
  func isSalutation(_ line: Range<Int>, _ layer: TokenLayer) -> Bool {
    guard match(.salutation, line, layer) != nil, line.count <= 16, let last = line.last else {
      return false
    }
    if layer.isMark(last, 0x2C) || layer.isMark(last, 0x21) { return true }
    return line.count <= 8 && layer.tokens[last].kind != .punctuation
      && !line.contains { layer.isFiniteVerb($0, in: line) }
  }
}
