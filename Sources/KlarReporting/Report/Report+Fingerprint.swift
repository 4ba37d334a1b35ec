internal import KlarGerman
internal import KlarLinting
internal import KlarText

extension Report {
  /// The fingerprints of the findings, in their order.
  ///
  /// They hold when lines move and when other sentences change, so that a baseline stays good: made
  /// of the rule, the entry, the words found, their sentence without spacing, and a number where a
  /// letter says the same twice.
  public var fingerprints: [String] {
    var seen: [UInt64: Int] = [:]
    return findings.map { finding in
      var digest = Digest()
      digest.add(finding.rule.utf8)
      digest.add((finding.entry ?? "").utf8)
      digest.add(text.bytes[finding.range.bytes])
      digest.add(text.bytes[sentences(around: finding.range).bytes])
      let count = seen[digest.value, default: 0] + 1
      seen[digest.value] = count
      digest.add(String(count).utf8)
      return digest.text
    }
  }
}

/// FNV-1a of 64 bits (Fowler, Noll, Vo) over pieces of text, white space counted as one space.
private struct Digest {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Adds a piece and its end.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    var isSpace = false
    for byte in bytes {
      let wasSpace = isSpace
      isSpace = SourceText.isSpace(byte)
      if isSpace, wasSpace { continue }
      mix(isSpace ? 0x20 : byte)
    }
    mix(0x1F)
  }

  private mutating func mix(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
}
