import KlarText

extension EntityWindow {
  /// The end of a date that begins at a token, in numbers or words, also with its weekday.
  func dateEnd(_ token: Int) -> Int? {
    guard token < end else { return nil }
    if traits(token).contains(.weekday) {
      var next = token + 1
      if isMark(next, 0x2C) { next += 1 }
      if ["den", "dem", "der", "am"].contains(folded(next)) { next += 1 }
      return plainDateEnd(next)
    }
    return plainDateEnd(token)
  }

  private func plainDateEnd(_ token: Int) -> Int? {
    guard token < end else { return nil }
    if isNumber(token), isNumericDate(token) { return token + 1 }
    if isMonth(token), isYear(token + 1) { return token + 2 }
    guard kind(token) == .ordinal else { return nil }
    var next = token + 1
    if kind(next) == .ordinal, isDigits(next + 1) || isYear(next + 1) {  // 3. 5. 2026
      return isYear(next + 1) ? next + 2 : nil
    }
    guard isMonth(next) else { return nil }
    next += 1
    return isYear(next) ? next + 1 : next
  }

  private func isMonth(_ token: Int) -> Bool {
    let key = folded(token)
    return traits(token).contains(.month)
      || key.last == "." && WordTraits.table[String(key.dropLast())]?.contains(.month) ?? false
  }

  private func isYear(_ token: Int) -> Bool {
    isDigits(token) && layer.tokens[token].range.count == 4
      && [0x31, 0x32].contains(layer.firstByte(token))
  }

  /// "12.03.2026", "12.3.26", "31.12.", "2026-03-12".
  private func isNumericDate(_ token: Int) -> Bool {
    let parts = bytes(token).split(separator: 0x2E, omittingEmptySubsequences: false)
    if parts.count == 3, parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } }) {
      let isShort = (1...2).contains(parts[0].count) && (1...2).contains(parts[1].count)
      return isShort && (value(parts[0]) ?? 0) <= 31 && (value(parts[1]) ?? 0) <= 12
        && [0, 2, 4].contains(parts[2].count) && parts[0] != [0x30] && parts[1] != [0x30]
    }
    let iso = bytes(token).split(separator: 0x2D)
    return iso.count == 3 && iso[0].count == 4 && iso[1].count == 2 && iso[2].count == 2
      && (value(iso[1]) ?? 13) <= 12 && (value(iso[2]) ?? 32) <= 31
  }

  private func value(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }

  /// The end of a period ("innerhalb von zwei Wochen") or of a last day ("bis zum 12.03.2026").
  var deadlineEnd: Int? {
    switch folded(start) {
    case let word where InflectionWords.standard.periods.contains(word):
      return periodEnd(start + 1)
    case "bis":
      if isRange { return nil }
      var next = start + 1
      while folded(next) == "zum" || InflectionWords.standard.limits.contains(folded(next)) {
        next += 1
      }
      return dateEnd(next)
    case "spätestens":
      var next = start + 1
      if InflectionWords.standard.periods.contains(folded(next)) { return periodEnd(next + 1) }
      while ["bis", "am", "zum"].contains(folded(next)) { next += 1 }
      return dateEnd(next)
    default: return grantedEnd
    }
  }

  /// The end of "2 Wochen Zeit".
  private var grantedEnd: Int? {
    guard isNumber(start) || traits(start).contains(.numeral), let end = periodEnd(start),
      folded(end) == "zeit"
    else { return nil }
    return end + 1
  }

  /// Whether "bis" stands between two dates or numbers.
  private var isRange: Bool {
    guard start > 0 else { return false }
    let before = layer.tokens[start - 1].kind
    return before == .number || before == .ordinal || isMonth(start - 1)
  }

  /// The end of "von zwei Wochen", "eines Monats", "der nächsten 14 Tage".
  private func periodEnd(_ token: Int) -> Int? {
    let next = skip(token, limit: 5) { word in
      let key = folded(word)
      return ["von", "der", "des", "den", "nächsten", "kommenden", "folgenden", "einer"].contains(
        key)
        || isNumber(word) || traits(word).contains(.numeral)
    }
    guard next > token, traits(next).contains(.unit) else { return nil }
    // "einer Frist von sechs Wochen"
    if folded(next) == "frist", folded(next + 1) == "von", let end = periodEnd(next + 1) {
      return end
    }
    return next + 1
  }
}
