import KlarText

extension EntityWindow {
  /// The end of a sum of money, such as "1.234,56 EUR" or "€ 50,-".
  var amountEnd: Int? {
    if isCurrency(start), isNumber(start + 1), start + 1 < end { return start + 2 }
    guard isNumber(start) || traits(start).contains(.numeral) && isCurrency(start + 1) else {
      return nil
    }
    let isGrouped = isDigits(start) && bytes(start).count <= 3
    var next = isGrouped ? skip(start + 1, limit: 3) { isThousands($0) } : start + 1
    if traits(next).contains(.scale) || isScale(next) { next += 1 }
    return isCurrency(next) ? next + 1 : nil
  }

  /// Three digits, perhaps with the decimals behind them.
  private func isThousands(_ token: Int) -> Bool {
    guard isNumber(token) else { return false }
    return bytes(token).prefix { (0x30...0x39).contains($0) }.count == 3
  }

  private func isScale(_ token: Int) -> Bool { ["mio.", "mrd.", "tsd."].contains(folded(token)) }

  private func isCurrency(_ token: Int) -> Bool {
    guard token < end else { return false }
    let key = folded(token)
    return key == "€" || key == "$" || key == "fr." || traits(token).contains(.currency)
  }

  /// The end of an international account number: two letters, two check digits, 11 to 30 signs.
  var ibanEnd: Int? {
    guard kind(start) == .word, layer.isCapital(start) else { return nil }
    let first = bytes(start)
    guard first.count >= 4, first.prefix(2).allSatisfy({ (0x41...0x5A).contains($0) }),
      first.dropFirst(2).prefix(2).allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    var (next, count) = (start + 1, first.count)
    while next < end, count < 34, isAccountGroup(next) {
      count += bytes(next).count
      next += 1
    }
    return (15...34).contains(count) && !(first.count > 4 && next > start + 1) ? next : nil
  }

  private func isAccountGroup(_ token: Int) -> Bool {
    bytes(token).count <= 4
      && bytes(token).allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
  }

  /// The end of a telephone number after "Telefon", "Tel.", "Fax" or with its own shape.
  var phoneEnd: Int? {
    let isFirst = isMark(start, 0x28) || isMark(start, 0x2B) || isNumber(start)
    guard isFirst else { return nil }
    let isLabelled =
      isPhoneLabel(start - 1)
      || start > 1 && (isMark(start - 1, 0x3A) || folded(start - 1).hasPrefix("nummer"))
        && isPhoneLabel(start - 2)
    let next = skip(start, limit: 10) { token in
      isNumber(token) || [0x28, 0x29, 0x2B, 0x2D, 0x2F].contains { isMark(token, $0) }
        || folded(token) == "–" && isNumber(token + 1)
    }
    var last = next
    while last > start, !isNumber(last - 1) { last -= 1 }
    let digits = (start..<last).reduce(0) { sum, token in
      sum + bytes(token).count { (0x30...0x39).contains($0) }
    }
    guard last > start, !hasSeparators(start..<last) else { return nil }
    if isLabelled { return digits >= 3 ? last : nil }
    let isPrefixed = isMark(start, 0x2B) || isZero(isMark(start, 0x28) ? start + 1 : start)
    return isPrefixed && (7...15).contains(digits) ? last : nil
  }

  private func isPhoneLabel(_ token: Int) -> Bool {
    guard layer.tokens.indices.contains(token) else { return false }
    return LetterSigns.standard.announcesPhone(layer.folded(token))
  }

  private func isZero(_ token: Int) -> Bool {
    token < end && isNumber(token) && layer.firstByte(token) == 0x30
  }

  /// Dates, decimals and times are no telephone numbers.
  private func hasSeparators(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      bytes($0).contains(0x2E) || bytes($0).contains(0x2C) || bytes($0).contains(0x3A)
    }
  }
}
