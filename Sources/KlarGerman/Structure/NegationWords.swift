/// The words that turn a statement into its opposite.
///
/// They serve to notice that a rewrite lost or gained a negation, so words are counted, not their
/// reach: "nicht unberücksichtigt" are two.
public struct NegationWords: Sendable {
  /// The words that are compiled into the program.
  public static let standard = NegationWords()

  private let classes: [Substring: Set<String>]
  private let lexicon = Lexicon.standard

  private init() {
    var classes: [Substring: Set<String>] = [:]
    for row in LanguageData.rows("negations.tsv") {
      classes[row[0], default: []].formUnion(row[1].split(separator: " ").map(String.init))
    }
    self.classes = classes
  }

  /// Whether a spelling negates, by itself or by its first syllable.
  public func contains(_ form: WordForm) -> Bool {
    let word = form.folded
    if hasWord(form) { return true }
    if has("other", word) { return false }
    return classes["prefix", default: []].contains { prefix in
      word.hasPrefix(prefix) && isWord(String(word.dropFirst(prefix.count)))
    }
  }

  /// Whether a spelling is a word of negation by itself: "nicht", "keine", not "unklar".
  public func hasWord(_ form: WordForm) -> Bool { has("word", form.folded) }

  private func has(_ list: Substring, _ word: String) -> Bool {
    classes[list]?.contains(word) ?? false
  }

  /// Whether a rest can stand by itself, so that the beginning before it is a word part.
  private func isWord(_ rest: String) -> Bool {
    if rest.count <= 3 { return false }
    // Participles with endings look like other forms of their verb.
    return !lexicon.adjectives.readings(of: rest).isEmpty
      || !lexicon.nouns.readings(of: rest).isEmpty || !lexicon.verbs.readings(of: rest).isEmpty
  }
}
