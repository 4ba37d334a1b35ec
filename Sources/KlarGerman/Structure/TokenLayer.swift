import KlarText

/// The tokens of a text with what the closed lists know about them: what all dividers read.
///
/// An immutable object, as every window of a divider holds it.
final class TokenLayer: Sendable {
  let text: SourceText
  let tokens: [Token]
  let forms: [WordForm]
  let traits: [WordTraits]

  /// The layer of the tokens that a tokenizer has cut.
  init(_ text: SourceText, _ tokenizer: Tokenizer) {
    self.text = text
    tokens = tokenizer.tokens
    forms = tokenizer.spellings.forms
    traits = tokenizer.spellings.traits
  }

  /// The traits of a token; none beyond the last one.
  func traits(_ token: Int) -> WordTraits {
    tokens.indices.contains(token) ? traits[tokens[token].form] : []
  }

  /// The cleaned spelling of a token.
  func word(_ token: Int) -> String { forms[tokens[token].form].text }

  /// The key of look-ups of a token.
  func folded(_ token: Int) -> String { forms[tokens[token].form].folded }

  /// The first byte of a token.
  func firstByte(_ token: Int) -> UInt8 { text.bytes[tokens[token].range.lower] }

  /// The last byte of a token.
  func lastByte(_ token: Int) -> UInt8 { text.bytes[tokens[token].range.upper - 1] }

  /// Whether a token is the mark of one byte.
  func isMark(_ token: Int, _ byte: UInt8) -> Bool {
    tokens[token].range.count == 1 && firstByte(token) == byte
  }

  /// Whether a token consists of digits only.
  func isDigits(_ token: Int) -> Bool {
    text.bytes[tokens[token].range.bytes].allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether a token begins with a capital.
  func isCapital(_ token: Int) -> Bool { traits(token).contains(.capital) }

  /// Whether a token is a word or abbreviation that begins with a small letter.
  func isLower(_ token: Int) -> Bool {
    let casing = forms[tokens[token].form].casing
    return casing == .lower || casing == .mixed && !isCapital(token)
      ? tokens[token].kind == .word || tokens[token].kind == .abbreviation : false
  }

  /// Whether a token begins a sentence if anything does: a listed word with a capital.
  func isStarter(_ token: Int) -> Bool { traits(token).isSuperset(of: [.capital, .starter]) }

  /// Whether a token is listed as a frequent finite verb and is no noun: only the first word of a
  /// sentence is a verb with a capital.
  func isFiniteVerb(_ token: Int, in unit: Range<Int>) -> Bool {
    guard traits(token).contains(.finite) else { return false }
    guard isCapital(token), token > unit.lowerBound else { return true }
    return tokens[token - 1].kind == .punctuation && !isMark(token - 1, 0x2C)
  }

  /// The range of the bytes of tokens, which must not be empty.
  func range(_ indices: Range<Int>) -> TextRange {
    TextRange(tokens[indices.lowerBound].range.lower, tokens[indices.upperBound - 1].range.upper)
  }

  /// The tokens that begin in a stretch of text.
  ///
  /// - Complexity: O(log n) for n tokens.
  func tokens(in range: TextRange) -> Range<Int> {
    let lower = firstToken(from: range.lower)
    return lower..<max(lower, firstToken(from: range.upper))
  }

  private func firstToken(from offset: Int) -> Int {
    tokens.partitioningIndex { $0.range.lower >= offset }
  }
}
