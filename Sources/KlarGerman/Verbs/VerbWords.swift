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
    let table = ClassTable("verb-groups.tsv")
    adjectival = Set(table.words("adjectival"))
    adjectives = Set(table.words("adjective"))
    infinitives = Set(table.words("infinitive"))
    control = Set(table.words("control"))
    idioms = Set(table.words("idiom"))
    openers = Set(table.words("opener"))
    adverbial = Set(table.words("adverbial"))
  }
}
