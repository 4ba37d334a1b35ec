/// The word lists behind the search for wrong endings.
struct InflectionWords: Sendable {
  /// Prepositions with one case only.
  let certain: Set<String>
  /// Prepositions with a dative that many write with a genitive: "entsprechend des Plans".
  let dative: Set<String>
  /// Ends of nouns whose gender or genitive usage leaves open.
  let doubtful: Set<String>
  private let doubles: Set<String>

  /// The lists of the program.
  static let standard = InflectionWords()

  private init() {
    let rows = LanguageData.rows("inflection.tsv")
    func words(_ name: Substring) -> Set<String> {
      Set(rows.filter { $0[0] == name }.flatMap { $0[1].split(separator: " ").map(String.init) })
    }
    certain = words("certain")
    dative = words("dative")
    doubtful = words("doubtful")
    doubles = words("double")
  }

  /// Whether a verb may have two objects in the accusative, one of them perhaps of its infinitive.
  func hasTwoObjects(_ verb: Verb) -> Bool { doubles.contains(verb.infinitive) }
}
