/// Nouns of law: names of laws, and what decisions rest on.
public struct LawWords: Sendable {
  /// The words that are compiled into the program.
  public static let standard = LawWords()

  private let classes: [Substring: [Substring]]

  private init() {
    var classes: [Substring: [Substring]] = [:]
    for row in LanguageData.rows("laws.tsv") {
      classes[row[0], default: []] += row[1].split(separator: " ")
    }
    self.classes = classes
  }

  /// Whether a noun in any form of its base names a law: "Schulgesetz".
  public func isLaw(_ lemma: String) -> Bool { ends(lemma, "law") }

  /// Whether a word is the title of an act: "Straßenverkehrsordnung".
  public func isAct(_ word: String) -> Bool { ends(word, "act") }

  /// Whether a noun may name what a decision rests on, or why it was needed.
  public func isBasis(_ lemma: String) -> Bool { ends(lemma, "basis") }

  /// The genitive of the noun in the full name of a law with its article; nil for other nouns.
  public func genitive(of noun: Substring) -> (article: String, noun: String)? {
    let word = noun.lowercased()
    for pair in classes["genitive"] ?? [] {
      let parts = pair.split(separator: "=")
      if word.hasSuffix(parts[0]) {
        return ("des", noun + String(parts[1].dropFirst(parts[0].count)))
      }
    }
    return ends(word, "feminine") ? ("der", String(noun)) : nil
  }

  /// The full word for the abbreviation of a part of a law, "Absatz" for "Abs."; nil for other words.
  public func part(_ abbreviation: String, isGenitive: Bool) -> String? {
    let rows = (classes["part"] ?? []).map { $0.split(separator: "=") }
    return rows.first { $0[0] == abbreviation }.map { String($0[isGenitive ? 2 : 1]) }
  }

  private func ends(_ word: some StringProtocol, _ list: Substring) -> Bool {
    let lower = word.lowercased()
    return classes[list]?.contains(where: lower.hasSuffix) ?? false
  }
}
