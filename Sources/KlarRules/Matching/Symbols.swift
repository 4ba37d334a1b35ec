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

  /// The number of a word, a new one if it has none.
  mutating func intern(_ word: String, as kind: Kind) -> Int32 {
    if let symbol = tables[Int(kind.rawValue)][word] { return symbol }
    tables[Int(kind.rawValue)][word] = count
    count += 1
    return count - 1
  }

  /// The number of a word; nil if no list contains it.
  func find(_ word: String, as kind: Kind) -> Int32? { tables[Int(kind.rawValue)][word] }

  /// The key of a word as `WordForm.folded` has it: lower case, "ß" as "ss".
  static func folded(_ word: some StringProtocol) -> String {
    let lower = word.lowercased()
    guard lower.utf8.contains(0xC3), lower.contains("ß") else { return lower }
    return lower.split(separator: "ß", omittingEmptySubsequences: false).joined(separator: "ss")
  }
}
