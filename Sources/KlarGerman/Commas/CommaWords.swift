/// The word lists behind the search for missing commas.
struct CommaWords: Sendable {
  /// Conjunctions that are nothing else beside.
  let conjunctions: Set<String>
  /// Question words that open a clause if its verb stands at the end.
  let questions: Set<String>
  /// Conjunctions that are adverbs or prepositions as well.
  let ambiguous: Set<String>
  /// Words that go with a conjunction: "auch wenn".
  let companions: Set<String>
  /// Words that open an infinitive with "zu".
  let openers: Set<String>
  /// Verbs with such a word of their own: "um Aufschub zu bitten".
  let governing: Set<String>
  /// Verbs that take an infinitive with "zu" without a comma.
  let helpers: Set<String>
  /// Verbs and adjectives that an infinitive with "zu" hangs on.
  let taking: Set<String>
  /// Participles that an infinitive with "zu" follows.
  let obliging: Set<String>
  /// Nouns and adjectives that an infinitive with "zu" hangs on.
  let holding: Set<String>
  /// Verbs of asking whose object an infinitive with "zu" follows.
  let asking: Set<String>
  /// Words before which a comma stands where a sentence follows.
  let contrasts: Set<String>
  /// Words that open a clause in front of the main clause.
  let fronting: Set<String>
  /// Comparatives that stand for themselves: "früher".
  let timely: Set<String>
  /// Verbs that open a condition without a conjunction.
  let conditional: Set<String>
  /// What is said of a thing before its purpose.
  let predicates: Set<String>
  /// Words that announce an infinitive, with the words that they go with.
  let correlates: [String: Set<String>]

  /// The lists of the program.
  static let standard = CommaWords()

  private init() {
    let table = ClassTable("commas.tsv")
    conjunctions = Set(table.words("conjunction"))
    questions = Set(table.words("question"))
    ambiguous = Set(table.words("ambiguous"))
    companions = Set(table.words("companion"))
    openers = Set(table.words("opener"))
    governing = Set(table.words("governing"))
    helpers = Set(table.words("helper"))
    taking = Set(table.words("taking"))
    obliging = Set(table.words("obliging"))
    holding = Set(table.words("holding"))
    asking = Set(table.words("asking"))
    contrasts = Set(table.words("contrast"))
    fronting = Set(table.words("fronting"))
    timely = Set(table.words("timely"))
    conditional = Set(table.words("conditional"))
    predicates = Set(table.words("predicate"))
    correlates = table.groups("correlate")
  }
}
