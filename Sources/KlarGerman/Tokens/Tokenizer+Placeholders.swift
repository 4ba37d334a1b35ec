extension Tokenizer {
  /// The end of the gap of a template that begins at `start`; nil if none does.
  ///
  /// A gap stays in its line and is at most 120 bytes long.
  func placeholderEnd(_ start: Int) -> Int? {
    switch bytes[start] {
    case 0x7B:  // { {{ {%
      let pairs = ["{{": "}}", "{%": "%}", "{#": "#}"]
      let opening = String(decoding: bytes[start..<min(start + 2, end)], as: UTF8.self)
      if let closing = pairs[opening] { return closingEnd(closing, after: start + 2) }
      return enclosed(start, closing: "}") { $0.first?.isLetter ?? false }
    case 0x24 where byte(start + 1) == 0x7B: return closingEnd("}", after: start + 2)
    case 0x5B:
      if byte(start + 1) == 0x5B { return closingEnd("]]", after: start + 2) }
      return enclosed(start, closing: "]", where: fields.isGap)
    case 0x3C where isLetter(start + 1) || byte(start + 1) == 0x3C || byte(start + 1) == 0x2F:
      return enclosed(start, closing: ">") { !$0.contains("@") && !$0.contains("://") }
    case 0x25: return enclosed(start, closing: "%", where: isWordLike)
    case 0x5F:
      if let upper = enclosedName(start) { return upper }
      let upper = run(of: 0x5F, from: start)
      return upper - start >= 2 ? upper : nil
    default: return nil
    }
  }

  /// The end of "«Feld»": a single name of a field in guillemets.
  func guillemetEnd(_ start: Int) -> Int? {
    enclosed(start, width: 2, closing: "»") { text in
      !text.contains(" ") && (fields.isGap(text) || fields.isIdentifier(text))
    }
  }

  /// The offset after a run of one byte.
  func run(of byte: UInt8, from start: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] == byte { offset += 1 }
    return offset
  }

  private func isWordLike(_ text: String) -> Bool {
    text.allSatisfy { $0.isLetter || $0 == "_" || $0.isNumber } && (text.first?.isLetter ?? false)
  }

  /// "__NAME__".
  private func enclosedName(_ start: Int) -> Int? {
    guard byte(start + 1) == 0x5F, isLetter(start + 2) else { return nil }
    return closingEnd("__", after: start + 2)
  }

  private func enclosed(
    _ start: Int, width: Int = 1, closing: String, where accepts: (String) -> Bool
  ) -> Int? {
    guard let upper = closingEnd(closing, after: start + width) else { return nil }
    let inner = bytes[(start + width)..<(upper - closing.utf8.count)]
    return !inner.isEmpty && accepts(String(decoding: inner, as: UTF8.self)) ? upper : nil
  }

  private func closingEnd(_ closing: String, after start: Int) -> Int? {
    let mark = Array(closing.utf8)
    var offset = start
    while offset + mark.count <= end, offset - start < 120, bytes[offset] != 0x0A {
      if bytes[offset] == mark[0], bytes[offset..<(offset + mark.count)].elementsEqual(mark) {
        return offset + mark.count
      }
      offset += 1
    }
    return nil
  }
}
