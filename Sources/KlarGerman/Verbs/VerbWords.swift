/// The word lists behind the readers of clauses and verb groups.
struct VerbWords: Sendable {
  /// Participles that are adjectives beside "sein".
  let adjectival: Set<String>
  /// Words that look like participles and are adjectives beside "werden".
  let adjectives: Set<String>
  /// Verbs whose infinitive looks like their participle and is meant.
  let infinitives: Set<String>
  /// Adjectives and nouns that a zu-infinitive depends on.
  let control: Set<String>
  /// Infinitives of fixed expressions with "haben … zu".
  let idioms: Set<String>
  /// Words that open an infinitive clause.
  let openers: Set<String>
  /// Participles that stand as adverbs.
  let adverbial: Set<String>

  /// The lists of the program.
  static let standard = VerbWords()

  private init() {
    let rows = LanguageData.rows("verb-groups.tsv").filter { $0.count == 2 }
    func words(_ name: Substring) -> Set<String> {
      Set(rows.filter { $0[0] == name }.flatMap { $0[1].split(separator: " ").map(String.init) })
    }
    adjectival = words("adjectival")
    adjectives = words("adjective")
    infinitives = words("infinitive")
    control = words("control")
    idioms = words("idiom")
    openers = words("opener")
    adverbial = words("adverbial")
  }
}
