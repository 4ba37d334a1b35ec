/// Adjectives that take words of their own before their noun: "die im Mai fälligen Raten".
public struct ValentAdjectives: Sendable {
  /// The adjectives of the program.
  public static let standard = ValentAdjectives()

  private let adjectives: Set<String>
  /// How other such adjectives end: "pflichtig".
  private let endings: [String]

  private init() {
    let words = LanguageData.rows("participle-verbs.tsv").filter { $0[0] == "valent" }
      .flatMap { $0[1].split(separator: " ").map(String.init) }
    adjectives = Set(words.filter { !$0.hasPrefix("-") })
    endings = words.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) }
  }

  /// Whether a word in lower case is a form with an ending of one of them: "fälligen".
  public func hasForm(_ word: String) -> Bool {
    length(ofEndingOf: word) != nil
  }

  /// The length of the ending that a form in lower case has; nil if it is none of them.
  public func length(ofEndingOf word: String) -> Int? {
    Adjective.endings.first {
      word.hasSuffix($0) && isOne(word.dropLast($0.count))
    }?.count
  }

  private func isOne(_ base: Substring) -> Bool {
    adjectives.contains(String(base))
      || endings.contains { base.hasSuffix($0) && base.count > $0.count }
  }
}
