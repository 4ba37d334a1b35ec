import KlarText

/// The sign before an item of a list.
enum ListMarker: Equatable {
  /// "•", "-", "*" and the like.
  case bullet(String)
  /// "1.", "1)", "1.2", "II.".
  case number
  /// "a)", "b.".
  case letter
  /// "(1)", "(a)": sections of laws.
  case bracketed
  /// "§ 5", "Art. 5" as the heading of a section.
  case section

  /// The marker at the start of a line's tokens and the number of its tokens; nil if there is none.
  static func at(_ start: Int, _ end: Int, _ layer: TokenLayer) -> (ListMarker, count: Int)? {
    guard start < end else { return nil }
    let token = layer.tokens[start]
    switch token.kind {
    case .ordinal: return (.number, 1)
    case .symbol where layer.firstByte(start) == 0xC2:
      let isSection = start + 1 < end && layer.tokens[start + 1].kind == .number
      return isSection && layer.word(start) == "§" ? (.section, 2) : nil
    case .punctuation, .symbol:
      if layer.isMark(start, 0x28), start + 2 < end, layer.isMark(start + 2, 0x29) {
        let isShort = layer.tokens[start + 1].range.count <= 4 && layer.tokens[start + 1].isWord
        return isShort && start + 3 < end ? (.bracketed, 3) : nil
      }
      guard isBullet(layer.word(start)), start + 1 < end,
        layer.tokens[start + 1].hasSpaceBefore || layer.firstByte(start) == 0xE2
      else { return nil }
      return (.bullet(layer.word(start)), 1)
    case .number, .word, .abbreviation: return enumerator(start, end, layer)
    default: return nil
    }
  }

  private static func isBullet(_ mark: String) -> Bool {
    switch mark {
    case "•", "-", "–", "—", "*", "▪", "●", "○", "◦", "‣", "►", "▶", "→", "✓", "☐", "☑", "☒", "□",
      "■", "·", "»", "o",
      "+", "\u{F0B7}", "\u{F0A7}", "➢", "✔", "❑", "□ ", "⁃", "❖", "◆":
      true
    default: false
    }
  }

  /// "1)", "a)", "a.", "1.2", and numbers of sections such as "2.1.3".
  private static func enumerator(
    _ start: Int, _ end: Int, _ layer: TokenLayer
  ) -> (ListMarker, count: Int)? {
    let token = layer.tokens[start]
    guard start + 1 < end else { return nil }
    let isShort = token.range.count <= 4
    let isClosed = layer.isMark(start + 1, 0x29) && !layer.tokens[start + 1].hasSpaceBefore
    if isShort, isClosed, start + 2 < end {
      if token.kind == .number { return (.number, 2) }
      return token.range.count <= 3 && layer.isLower(start) || token.range.count == 1
        ? (.letter, 2) : nil
    }
    if token.kind == .abbreviation, token.range.count == 2, layer.isLower(start) {
      return (.letter, 1)
    }
    if token.kind == .number, layer.tokens[start + 1].hasSpaceBefore, layer.isCapital(start + 1) {
      let parts = layer.text.bytes[token.range.bytes].split(separator: 0x2E)
      return parts.count >= 2 && parts.allSatisfy { $0.count <= 2 } ? (.number, 1) : nil
    }
    return nil
  }
}
