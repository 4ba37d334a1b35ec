/// Nouns of law: names of laws, and what decisions rest on.
public struct LawWords: Sendable {
  /// The words that are compiled into the program.
  public static let standard = LawWords()

  private let classes: [Substring: [String]]
  /// The entries whose words are parted by "=", by their class and each of their words.
  private let entries: [Substring: [String: [String]]]
  /// The same of the class "genitive", in the order of their rows.
  private let genitives: [[String]]

  private init() {
    var classes: [Substring: [String]] = [:]
    for row in LanguageData.rows("laws.tsv") {
      classes[row[0], default: []] += row[1].split(separator: " ").map(String.init)
    }
    self.classes = classes
    let parted = classes.mapValues { words in
      words.map { $0.split(separator: "=").map(String.init) }.filter { $0.count > 1 }
    }
    entries = parted.mapValues { entries in
      Dictionary(
        entries.flatMap { entry in entry.map { ($0, entry) } },
        uniquingKeysWith: { first, _ in first })
    }
    genitives = parted["genitive"] ?? []
  }

  /// Whether a noun in any form of its base names a law: "Schulgesetz".
  public func isLaw(_ lemma: String) -> Bool { ends(lemma.lowercased(), "law") }

  /// Whether a word is the title of an act: "Straßenverkehrsordnung".
  public func isAct(_ word: String) -> Bool { ends(word.lowercased(), "act") }

  /// Whether a noun may name what a decision rests on, or why it was needed.
  public func isBasis(_ lemma: String) -> Bool { ends(lemma.lowercased(), "basis") }

  /// The genitive of the noun in the full name of a law with its article; nil for other nouns.
  public func genitive(of noun: Substring) -> (article: String, noun: String)? {
    let word = noun.lowercased()
    for forms in genitives where word.ends(inBytesOf: forms[0]) {
      return ("des", noun + String(forms[1].dropFirst(forms[0].count)))
    }
    return ends(word, "feminine") ? ("der", String(noun)) : nil
  }

  /// The full word for the abbreviation of a part of a law, "Absatz" for "Abs."; nil for other words.
  public func part(_ abbreviation: String, isGenitive: Bool) -> String? {
    guard let entry = entries["part"]?[abbreviation], entry[0] == abbreviation else { return nil }
    return entry[isGenitive ? 2 : 1]
  }

  /// Whether a folded word or sign begins a citation: "§", "Art.".
  public func isSection(_ word: String) -> Bool { has(word, "section") }

  /// Whether a number or letter follows a folded word as a part of a law: "Abs.".
  public func isPiece(_ word: String) -> Bool { has(word, "piece") }

  /// Whether a folded noun is a part of a law in any form: "Absatzes".
  public func isProvision(_ word: String) -> Bool {
    classes["provision"]?.contains(where: word.hasPrefix) ?? false
  }

  /// The short word by which citations are compared, "abs" for "Absatz", for a word in lower case without
  /// its stop; nil for what is no part of a law.
  public func label(_ word: String) -> String? { short(word, "label") }

  /// "§" or "art" for a word or sign that begins a citation, in lower case without its stop; nil for others.
  public func sign(_ word: String) -> String? { short(word, "sign") }

  /// Whether a folded noun is a law's name behind the numbers of a citation: "Aufenthaltsgesetzes".
  func isCited(_ word: String) -> Bool { ends(word, "cited") }

  /// Whether the title of a law may begin with a folded noun: "Gesetz über …".
  public func isTitled(_ word: String) -> Bool { ends(word, "title") }

  /// Whether a verb says that law is made: "erlassen".
  public func isEnactment(_ infinitive: String) -> Bool {
    has(infinitive.withoutSharpS, "enact")
  }

  /// Whether a folded word begins the sentence in which a law says what it rests on: "gestützt auf".
  public func isGround(_ word: String) -> Bool { has(word, "ground") }

  private func has(_ word: String, _ list: Substring) -> Bool {
    classes[list]?.contains(word) ?? false
  }

  private func short(_ word: String, _ list: Substring) -> String? {
    entries[list]?[word]?[1]
  }

  private func ends(_ word: String, _ list: Substring) -> Bool {
    classes[list]?.contains { word.ends(inBytesOf: $0) } ?? false
  }
}
