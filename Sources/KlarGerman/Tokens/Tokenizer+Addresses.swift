extension Tokenizer {
  /// The end and kind of the e-mail or web address that begins with the word `start..<stop`.
  mutating func addressEnd(_ start: Int, _ stop: Int) -> (end: Int, kind: Token.Kind)? {
    if let end = mailEnd(start, stop) { return (end, .email) }
    if let end = webEnd(start, stop) { return (end, .url) }
    return nil
  }

  /// Local part (64 bytes at most, RFC 5321), "@" and a host with a dot.
  private mutating func mailEnd(_ start: Int, _ stop: Int) -> Int? {
    guard start >= addressFreeEnd else { return nil }
    var at = max(stop, localPartEnd)
    while at < end, at - start <= 64, bytes[at] != 0x40 {
      guard isLetter(at) || isDigit(at) || ".-_+%".utf8.contains(bytes[at]) else {
        addressFreeEnd = at
        return nil
      }
      at += bytes[at] < 0x80 ? 1 : scalar(at: at).1
    }
    localPartEnd = at
    guard byte(at) == 0x40, byte(at - 1) != 0x2E else { return nil }
    return hostEnd(at + 1)?.end
  }

  private func webEnd(_ start: Int, _ stop: Int) -> Int? {
    let word = bytes[start..<stop]
    if byte(stop) == 0x3A {
      let schemes = ["http", "https", "ftp", "mailto", "file", "tel"]
      guard schemes.contains(where: { word.elementsEqual($0.utf8) }), !isSpace(stop + 1) else {
        return nil
      }
      let upper = pathEnd(stop + 1)
      return upper > stop + 3 ? upper : nil
    }
    guard byte(stop) == 0x2E, let host = hostEnd(start) else { return nil }
    let isNamed = word.elementsEqual("www".utf8) || fields.isTopLevel(bytes, host.lastLabel)
    guard isNamed else { return nil }
    return [0x2F, 0x3F, 0x23, 0x3A].contains(byte(host.end)) ? pathEnd(host.end) : host.end
  }

  private func isSpace(_ offset: Int) -> Bool {
    offset >= end || classes[Int(bytes[offset])] == ByteClass.space
  }

  /// The end of "name.name" with eight dots at most; the last label is the one after the last dot.
  private func hostEnd(_ start: Int) -> (end: Int, lastLabel: Range<Int>)? {
    var (offset, label, dots) = (start, start, 0)
    while offset < end, dots < 8 {
      if isLetter(offset) || isDigit(offset) {
        offset += bytes[offset] < 0x80 ? 1 : scalar(at: offset).1
      } else if offset > label, bytes[offset] == 0x2D || bytes[offset] == 0x2E,
        isLetter(offset + 1) || isDigit(offset + 1)
      {
        if bytes[offset] == 0x2E {
          dots += 1
          label = offset + 1
        }
        offset += 1
      } else {
        break
      }
    }
    return dots > 0 && offset > label ? (offset, label..<offset) : nil
  }

  /// The end of a web address: at white space, a quote or bracket, marks at its end left out.
  private func pathEnd(_ start: Int) -> Int {
    var offset = start
    var open = 0
    scan: while offset < end {
      switch bytes[offset] {
      case 0x00...0x20, 0x22, 0x3C, 0x3E, 0x5B, 0x5D, 0x60, 0x7B...0x7D: break scan
      case 0x28: open += 1
      case 0x29:
        if open == 0 { break scan }
        open -= 1
      case 0x80...0xFF:
        guard wideClass(offset) == .letter else { break scan }
        offset += scalar(at: offset).1 - 1
      default: break
      }
      offset += 1
    }
    while offset > start, ".,;:!?'".utf8.contains(bytes[offset - 1]) { offset -= 1 }
    return offset
  }
}
