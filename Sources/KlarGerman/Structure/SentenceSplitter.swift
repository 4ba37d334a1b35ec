import KlarText

/// Finds where the sentences inside one block end.
struct SentenceSplitter {
  private let layer: TokenLayer
  private let abbreviations = Abbreviations.german

  /// A splitter of the given tokens.
  init(_ layer: TokenLayer) {
    self.layer = layer
  }

  /// The sentences of a block's tokens; they cover all of them.
  func split(_ block: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var (start, token) = (block.lowerBound, block.lowerBound)
    while token < block.upperBound {
      let after = token + 1
      if let strength = ending(token, sentenceStart: start) {
        let next = afterClosers(after, block.upperBound)
        if next == block.upperBound || ends(token, strength, before: next, block.upperBound) {
          sentences.append(start..<next)
          start = next
          token = next
          continue
        }
      }
      token = after
    }
    if start < block.upperBound { sentences.append(start..<block.upperBound) }
    return sentences
  }

  /// What must follow so that a sentence ends.
  private enum Strength {
    /// A mark that ends a sentence unless something contradicts.
    case mark
    /// An ellipsis, or "etc.": a capital must follow.
    case capital
    /// A stop that belongs to its word: a word that begins sentences must follow.
    case starter
  }

  private func ending(_ token: Int, sentenceStart: Int) -> Strength? {
    switch layer.tokens[token].kind {
    case .punctuation:
      switch layer.firstByte(token) {
      case 0x2E: return layer.tokens[token].range.count == 1 ? .mark : .capital
      case 0x21, 0x3F: return .mark
      case 0xE2: return layer.word(token) == "…" ? .capital : nil
      default: return nil
      }
    case .abbreviation:
      switch abbreviations.ending(of: layer.word(token)) {
      case .inner, .number: return nil
      case .final: return .capital
      case .either, nil: return token == sentenceStart ? nil : .starter
      }
    case .ordinal:
      let isMarker = token == sentenceStart || layer.tokens[token - 1].kind == .punctuation
      return isMarker ? nil : .starter
    case .number: return layer.lastByte(token) == 0x2E ? .starter : nil
    default: return nil
    }
  }

  /// The token after closing quotation marks, brackets and emoji that belong to the sentence.
  private func afterClosers(_ token: Int, _ end: Int) -> Int {
    var next = token
    while next < end {
      if let upper = noteEnd(next, end) {
        next = upper
        continue
      }
      guard isCloser(next) || isEmoji(next) else { break }
      next += 1
    }
    return next
  }

  private func isCloser(_ token: Int) -> Bool {
    let mark = layer.tokens[token]
    guard mark.kind == .punctuation, !mark.hasSpaceBefore else { return false }
    switch layer.word(token) {
    case ")", "]", "\"", "'", "''", "“", "”", "’", "‘", "»", "«", "›", "‹": return true
    default: return false
    }
  }

  private func isEmoji(_ token: Int) -> Bool {
    guard layer.tokens[token].kind == .symbol else { return false }
    let range = layer.tokens[token].range
    return layer.text.bytes[range.lower] >= 0xF0
      || range.count > 1 && [0x3A, 0x3B].contains(layer.text.bytes[range.lower])
  }

  /// The token after the number of a note such as "[12]".
  private func noteEnd(_ token: Int, _ end: Int) -> Int? {
    guard token + 2 < end, layer.isMark(token, 0x5B), !layer.tokens[token].hasSpaceBefore,
      layer.tokens[token + 1].kind == .number, layer.isMark(token + 2, 0x5D)
    else { return nil }
    return token + 3
  }

  private func ends(_ token: Int, _ strength: Strength, before next: Int, _ end: Int) -> Bool {
    switch layer.tokens[next].kind {
    case .punctuation:
      if [0x2C, 0x3B, 0x3A, 0x29, 0x2E, 0x2F].contains(layer.firstByte(next)) { return false }
      guard next + 1 < end, !layer.isLower(next + 1) else { return false }
      return strength != .starter || layer.isStarter(next + 1)
    case .word, .abbreviation:
      if strength == .starter { return layer.isStarter(next) && isFree(token) }
      return !layer.isLower(next)
    case .symbol: return strength == .mark && layer.firstByte(next) != 0x25
    default: return strength == .mark
    }
  }

  /// Whether the stop of an ordinal can end a sentence: not in "der 3. Der …" after an article.
  private func isFree(_ token: Int) -> Bool {
    guard layer.tokens[token].kind == .ordinal else { return true }
    return layer.traits(token - 1).contains(.preposition) || layer.isCapital(token - 1)
  }
}
