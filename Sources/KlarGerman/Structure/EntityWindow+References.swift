import KlarText

extension EntityWindow {
  /// The end of a file number: what follows a label such as "Unser Zeichen", or a known shape.
  var referenceEnd: Int? {
    guard isLabelled else { return docketEnd ?? markedEnd }
    let next = skip(start, limit: 12) { token in
      guard token > start else { return true }
      if isTied(token) { return !isSentenceMark(token) }
      return layer.tokens[token].kind == .number || isShortCapital(token) && isNumber(token + 1)
        || isShortCapital(token) && isMark(token + 1, 0x2F)
    }
    var last = next
    while last > start, isSentenceMark(last - 1) { last -= 1 }
    let hasDigit = (start..<last).contains { token in
      bytes(token).contains { (0x30...0x39).contains($0) }
    }
    return hasDigit ? last : nil
  }

  /// The end of the number of a court's case: "S 46 AS 785/19 ER", "5 K 887/18".
  private var docketEnd: Int? {
    let isPrefixed = isShortCapital(start) && isNumber(start + 1)
    let senate = isPrefixed ? start + 1 : start
    guard isDigits(senate) else { return nil }
    let next = skip(senate + 1, limit: 2, while: isShortCapital)
    guard next > senate + 1, isNumber(next) else { return nil }
    let parts = bytes(next).split(separator: 0x2F)
    guard parts.count == 2, parts[1].count == 2 else { return nil }
    let isUrgent = ["er", "b"].contains(folded(next + 1)) && layer.isCapital(next + 1)
    return isUrgent ? next + 2 : next + 1
  }

  /// The end of a number with letters between hyphens: "63-NU-0052/2026".
  private var markedEnd: Int? {
    guard kind(start) == .word, layer.firstByte(start) < 0x3A else { return nil }
    let digits = bytes(start).count { (0x30...0x39).contains($0) }
    let capitals = bytes(start).count { (0x41...0x5A).contains($0) }
    guard digits >= 4, (1...6).contains(capitals), bytes(start).contains(0x2D) else { return nil }
    let next = skip(start + 1, limit: 2) { isTied($0) && (isNumber($0) || isMark($0, 0x2F)) }
    return isNumber(next - 1) || next == start + 1 ? next : next - 1
  }

  private func isSentenceMark(_ token: Int) -> Bool {
    kind(token) == .punctuation && ![0x2F, 0x2D].contains(layer.firstByte(token))
  }

  private func isShortCapital(_ token: Int) -> Bool {
    kind(token) == .word && layer.isCapital(token) && bytes(token).count <= 4
  }

  /// The end of a name after "Herr" or "Frau": titles and capitalised words.
  var nameEnd: Int? {
    guard traits(start).contains(.honorific), layer.isCapital(start),
      folded(start) != "familie" || isName(start + 1)
    else { return nil }
    var next = skip(start + 1, limit: 4) { token in
      traits(token).contains(.title)
        || LetterSigns.standard.titles.contains(folded(token))
    }
    let first = next
    next = skip(next, limit: 3) { token in isName(token) }
    return next > first ? next : nil
  }

  private func isName(_ token: Int) -> Bool {
    guard token < end, layer.isCapital(token), !traits(token).contains(.starter) else {
      return false
    }
    if kind(token) == .abbreviation { return bytes(token).count <= 3 }
    return kind(token) == .word && !traits(token).contains(.honorific)
  }
}
