/// The word lists behind the reading of noun phrases and the search for wrong endings.
package struct InflectionWords: Sendable {
  /// Prepositions with one case only.
  let certain: Set<String>
  /// Prepositions with a dative that many write with a genitive: "entsprechend des Plans".
  let dative: Set<String>
  /// Ends of nouns whose gender or genitive usage leaves open.
  let doubtful: Set<String>
  /// Pronouns that can be nothing but the subject.
  let subjects: Set<String>
  /// Ends of nouns that say what is done to somebody or something.
  let actions: [String]
  /// Beginnings of adjectives that a pronoun in the dative goes with: "diesem ähnliche Fälle".
  let comparing: [String]
  /// Adjectives that stand for themselves behind a preposition: "seit langem".
  let adverbial: Set<String>
  /// Ends of nouns that say how far: "die letzten Meter".
  let distances: [String]
  /// Ends of nouns whose "auf" has an accusative: "Antrag auf".
  let claims: [String]
  /// Verbs whose infinitive may stand beside "haben": "hat ein Rad stehen".
  let resting: [String]
  /// Words that say until when something is to be done.
  let hurry: Set<String>
  /// Ends of nouns that count what follows: "eine Reihe von Fällen".
  let amounts: [String]
  /// Prepositions that "von" may follow.
  let withVon: Set<String>
  /// Prepositions that a period follows.
  package let periods: Set<String>
  /// Adverbs between "bis" and a date.
  let limits: Set<String>
  /// Adjectives that stand for a thing without article, as they are written.
  let neuters: Set<String>
  private let doubles: Set<String>

  /// The lists of the program.
  package static let standard = InflectionWords()

  private init() {
    let table = ClassTable("inflection.tsv")
    certain = Set(table.words("certain"))
    dative = Set(table.words("dative"))
    doubtful = Set(table.words("doubtful"))
    doubles = Set(table.words("double"))
    subjects = Set(table.words("subject"))
    actions = table.words("action")
    comparing = table.words("comparing")
    adverbial = Set(table.words("adverbial"))
    distances = table.words("distance")
    claims = table.words("claim")
    resting = table.words("resting")
    hurry = Set(table.words("hurry"))
    amounts = table.words("amount")
    withVon = Set(table.words("with-von"))
    periods = Set(table.words("period"))
    limits = Set(table.words("limit"))
    neuters = Set(table.words("neuter"))
  }

  /// Whether a verb may have two objects in the accusative, one of them perhaps of its infinitive.
  func hasTwoObjects(_ verb: Verb) -> Bool { doubles.contains(verb.infinitive) }
}
