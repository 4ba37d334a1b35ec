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
    /// "etc.": a capital must follow.
    case capital
    /// An ellipsis or a stop that belongs to its word: a word that begins sentences must follow.
    case starter
  }

  private func ending(_ token: Int, sentenceStart: Int) -> Strength? {
    switch layer.tokens[token].kind {
    case .punctuation:
      switch layer.firstByte(token) {
      case 0x2E:
        if layer.tokens[token].range.count > 1 { return .starter }
        return isSectionStop(token, sentenceStart) ? nil : .mark
      case 0x21, 0x3F: return .mark
      case 0xE2: return layer.word(token) == "…" ? .starter : nil
      default: return nil
      }
    case .abbreviation:
      switch abbreviations.ending(of: layer.word(token)) {
      case .inner, .number: return nil
      // "die Form (Aktie usw.) Ihrer Anlage": the sentence goes on behind the bracket.
      case .final: return isBracketed(token, sentenceStart) ? nil : .capital
      case .either, nil: return token == sentenceStart ? nil : .starter
      }
    case .ordinal:
      if isSectionNumber(token, sentenceStart) { return .mark }
      return isMarker(token, sentenceStart) ? nil : .starter
    case .number: return layer.lastByte(token) == 0x2E ? .starter : nil
    default: return nil
    }
  }

  private func isBracketed(_ token: Int, _ sentenceStart: Int) -> Bool {
    layer.tokens.indices.contains(token + 1) && layer.isMark(token + 1, 0x29)
      && !layer.tokens[token + 1].hasSpaceBefore && !layer.isMark(sentenceStart, 0x28)
  }

  /// Whether an ordinal begins an item: at the start, after a mark, or "1." after any word but one
  /// that makes it a date.
  private func isMarker(_ token: Int, _ sentenceStart: Int) -> Bool {
    guard token > sentenceStart, layer.tokens[token - 1].kind != .punctuation else { return true }
    return layer.word(token) == "1." && !layer.traits(token - 1).contains(.preposition)
  }

  /// Whether a Roman numeral stands alone as a heading, also after "Gründe": a number follows.
  private func isSectionNumber(_ token: Int, _ sentenceStart: Int) -> Bool {
    guard token - sentenceStart <= 1, layer.firstByte(token) >= 0x41,
      layer.tokens.indices.contains(token + 1)
    else { return false }
    let next = layer.tokens[token + 1]
    return next.hasSpaceBefore && (next.kind == .number || next.kind == .ordinal)
      && (0x30...0x39).contains(layer.firstByte(token + 1))
  }

  /// Whether a stop only closes the numbers at the start of a heading or section.
  private func isSectionStop(_ token: Int, _ sentenceStart: Int) -> Bool {
    guard (1...3).contains(token - sentenceStart) else { return false }
    return (sentenceStart..<token).allSatisfy {
      layer.tokens[$0].kind == .number || layer.tokens[$0].kind == .symbol
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
    if !layer.tokens[next].hasSpaceBefore,
      [.number, .placeholder].contains(layer.tokens[next].kind)
    {
      return false
    }
    switch layer.tokens[next].kind {
    case .punctuation:
      if [0x2C, 0x3B, 0x3A, 0x29, 0x2E, 0x2F].contains(layer.firstByte(next)) { return false }
      guard next + 1 < end, !joinsDays(token, next) else { return false }
      if strength == .mark, layer.isMark(next, 0x28) { return true }
      if layer.isLower(next + 1) { return false }
      return strength != .starter || layer.isStarter(next + 1)
    case .word, .abbreviation:
      if strength == .starter { return layer.isStarter(next) && isFree(token) }
      return !layer.isLower(next) || strength == .mark && isEnumerator(next, end)
    case .symbol: return strength == .mark && layer.firstByte(next) != 0x25
    default: return strength == .mark
    }
  }

  /// Whether a dash between two days follows the stop of the first day.
  private func joinsDays(_ stop: Int, _ dash: Int) -> Bool {
    guard ["–", "-", "—"].contains(layer.word(dash)) else { return false }
    let number = layer.tokens[stop].kind == .punctuation ? stop - 1 : stop
    guard number >= 0, [.number, .ordinal].contains(layer.tokens[number].kind) else { return false }
    let after = layer.tokens[dash + 1]
    return layer.traits(dash + 1).contains(.weekday) || after.kind == .ordinal
      || after.kind == .number && layer.lastByte(dash + 1) == 0x2E
  }

  /// Whether "c)" stands at a token.
  private func isEnumerator(_ token: Int, _ end: Int) -> Bool {
    token + 1 < end && layer.tokens[token].range.count == 1 && layer.isMark(token + 1, 0x29)
      && !layer.tokens[token + 1].hasSpaceBefore
  }

  /// Whether the stop of an ordinal can end a sentence, as after "am 3." but not after "der 3.".
  private func isFree(_ token: Int) -> Bool {
    guard layer.tokens[token].kind == .ordinal else { return true }
    // "in den Zimmern 3 und 4.": both numbers belong to the noun.
    if token > 2, ["und", "oder", "bis"].contains(layer.word(token - 1)),
      layer.tokens[token - 2].kind == .number
    {
      return layer.traits(token - 3).contains(.preposition) || layer.isCapital(token - 3)
    }
    return layer.traits(token - 1).contains(.preposition) || layer.isCapital(token - 1)
  }
}
