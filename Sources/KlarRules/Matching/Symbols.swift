internal import KlarGerman

/// The words of all lists, numbered, so that matching compares numbers.
struct Symbols: Sendable {
  /// What a word of a list stands for.
  enum Kind: UInt8, CaseIterable, Sendable {
    /// This very spelling.
    case exact
    /// Any form of a noun, adjective or verb.
    case noun, adjective, verb
  }

  private var tables: [[String: Int32]] = Array(repeating: [:], count: Kind.allCases.count)
  private var count: Int32 = 0
  /// The ends of compounds in the lists, without their hyphen, and what they end.
  private var tails: [(kind: Kind, end: String, symbol: Int32)] = []

  /// The number of a word, a new one if it has none.
  mutating func intern(_ word: String, as kind: Kind) -> Int32 {
    if let symbol = tables[Int(kind.rawValue)][word] { return symbol }
    tables[Int(kind.rawValue)][word] = count
    if word.utf8.first == UInt8(ascii: "-") {
      tails.append((kind, String(word.dropFirst()), count))
    }
    count += 1
    return count - 1
  }

  /// The numbers of the ends of compounds that a word has: "-seitig" for "behördenseitig".
  ///
  /// Words that everybody reads often are no compounds of an office: "regelmäßig".
  func tails(of words: [String], as kind: Kind) -> [Int32] {
    guard !tails.isEmpty else { return [] }
    return tails.compactMap { tail in
      let isCompound = words.contains { word in
        tail.kind == kind && word.ends(inBytesOf: tail.end)
          && Self.isHead(word.dropLast(tail.end.count))
          && (Lexicon.standard.frequencies.zipf(of: word) ?? 0) < Self.everyday
      }
      return isCompound ? tail.symbol : nil
    }
  }

  /// Whether the head of a compound is a noun, perhaps with the "s" between nouns, or an adjective in
  /// "-lich": "sitzv" of "Sitzverteilung" is none, and neither is "zwei" of "zweiseitig".
  private static func isHead(_ head: Substring) -> Bool {
    let heads = head.hasSuffix("s") ? [head, head.dropLast()] : [head]
    return head.hasSuffix("lich")
      || heads.contains { head in
        let noun = head.prefix(1).uppercased() + head.dropFirst()
        return head.count > 2 && !Lexicon.standard.nouns.readings(of: noun).isEmpty
      }
  }

  /// The Zipf value from which a compound is an ordinary word.
  private static let everyday = 3.0

  /// The number of a word; nil if no list contains it.
  func find(_ word: String, as kind: Kind) -> Int32? { tables[Int(kind.rawValue)][word] }

  /// The key of a word as `WordForm.folded` has it: lower case, "ß" as "ss".
  static func folded(_ word: some StringProtocol) -> String {
    let lower = word.lowercased()
    // Bytes are found faster than characters.
    return lower.utf8.contains(0xC3) && lower.utf8.contains(0x9F) ? lower.withoutSharpS : lower
  }
}
