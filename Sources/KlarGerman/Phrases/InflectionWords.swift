/// The word lists behind the search for wrong endings.
struct InflectionWords: Sendable {
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
  private let doubles: Set<String>

  /// The lists of the program.
  static let standard = InflectionWords()

  private init() {
    let table = ClassTable("inflection.tsv")
    certain = Set(table.words("certain"))
    dative = Set(table.words("dative"))
    doubtful = Set(table.words("doubtful"))
    doubles = Set(table.words("double"))
    subjects = Set(table.words("subject"))
    actions = table.words("action")
  }

  /// Whether a verb may have two objects in the accusative, one of them perhaps of its infinitive.
  func hasTwoObjects(_ verb: Verb) -> Bool { doubles.contains(verb.infinitive) }
}
