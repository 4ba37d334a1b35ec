/// The word lists behind the search for missing commas.
struct CommaWords: Sendable {
  /// Conjunctions that are nothing else beside.
  let conjunctions: Set<String>
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
  /// What is said of a thing before its purpose.
  let predicates: Set<String>
  /// Words that announce an infinitive, with the words that they go with.
  let correlates: [String: Set<String>]

  /// The lists of the program.
  static let standard = CommaWords()

  private init() {
    let rows = LanguageData.rows("commas.tsv")
    func words(_ name: Substring) -> Set<String> {
      Set(rows.filter { $0[0] == name }.flatMap { Self.words($0[1]) })
    }
    conjunctions = words("conjunction")
    companions = words("companion")
    openers = words("opener")
    governing = words("governing")
    helpers = words("helper")
    taking = words("taking")
    predicates = words("predicate")
    correlates = Dictionary(
      uniqueKeysWithValues: rows.filter { $0[0] == "correlate" }.map {
        (String($0[1]), Set(Self.words($0[2])))
      })
  }

  private static func words(_ cell: Substring) -> [String] {
    cell.split(separator: " ").map(String.init)
  }
}
