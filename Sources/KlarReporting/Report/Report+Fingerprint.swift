internal import KlarLinting
internal import KlarText

extension Report {
  /// The fingerprints of the findings, in their order.
  ///
  /// They hold when lines move and when other sentences change, so that a baseline stays good: made
  /// of the rule, the entry, the words found, their sentence without spacing, and a number where a
  /// letter says the same twice.
  public var fingerprints: [String] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      let words = [
        finding.rule, finding.entry ?? "", text.string(finding.range),
        text.string(sentences(around: finding.range)),
      ]
      let key = words.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .joined(separator: "\u{1F}")
      seen[key, default: 0] += 1
      return Self.digest("\(key)\u{1F}\(seen[key, default: 0])")
    }
  }

  /// FNV-1a of 64 bits (Fowler, Noll, Vo), as sixteen hexadecimal digits.
  private static func digest(_ text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
