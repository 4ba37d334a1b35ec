import KlarText

/// The tokens from one place to the end of its sentence, in which an entity may begin.
struct EntityWindow {
  let layer: TokenLayer
  /// The token that the entity begins with.
  let start: Int
  /// The token after the sentence.
  let end: Int
  /// Whether a word such as "Aktenzeichen" announces a number.
  let isLabelled: Bool

  /// A window from `start` to the end of a sentence.
  init(_ layer: TokenLayer, _ start: Int, _ end: Int, isLabelled: Bool) {
    (self.layer, self.start, self.end, self.isLabelled) = (layer, start, end, isLabelled)
  }

  /// The kind of a token; nil beyond the sentence.
  func kind(_ token: Int) -> Token.Kind? { token < end ? layer.tokens[token].kind : nil }

  /// The key of look-ups of a token; empty beyond the sentence.
  func folded(_ token: Int) -> String { token < end ? layer.folded(token) : "" }

  /// What the closed lists know about a token; nothing beyond the sentence.
  func traits(_ token: Int) -> WordTraits { token < end ? layer.traits(token) : [] }

  /// Whether a token is the mark of one byte.
  func isMark(_ token: Int, _ byte: UInt8) -> Bool { token < end && layer.isMark(token, byte) }

  /// Whether a token stands directly after the one before it.
  func isTied(_ token: Int) -> Bool { token < end && !layer.tokens[token].hasSpaceBefore }

  /// Whether a token is a number.
  func isNumber(_ token: Int) -> Bool { kind(token) == .number }

  /// The bytes of a token.
  func bytes(_ token: Int) -> ArraySlice<UInt8> {
    layer.text.bytes[layer.tokens[token].range.bytes]
  }

  /// Whether a token consists of digits only.
  func isDigits(_ token: Int) -> Bool {
    token < end && layer.isDigits(token)
  }

  /// The token after those that a predicate accepts, at most `limit`.
  func skip(_ token: Int, limit: Int = 8, while accepts: (Int) -> Bool) -> Int {
    var next = token
    while next < end, next - token < limit, accepts(next) { next += 1 }
    return next
  }
}
