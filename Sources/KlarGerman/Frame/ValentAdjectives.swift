/// Adjectives that take words of their own before their noun: "die im Mai fälligen Raten".
public struct ValentAdjectives: Sendable {
  /// The adjectives of the program.
  public static let standard = ValentAdjectives()

  private let adjectives: Set<String>

  private init() {
    adjectives = Set(
      LanguageData.rows("participle-verbs.tsv").filter { $0[0] == "valent" }
        .flatMap { $0[1].split(separator: " ").map(String.init) })
  }

  /// Whether a word in lower case is a form with an ending of one of them: "fälligen".
  public func hasForm(_ word: String) -> Bool {
    Adjective.endings.contains {
      word.hasSuffix($0) && adjectives.contains(String(word.dropLast($0.count)))
    }
  }
}
