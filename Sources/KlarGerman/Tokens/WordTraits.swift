/// What a closed list knows about a spelling, without its sentence.
struct WordTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// A month, also abbreviated without its stop.
  static let month = WordTraits(rawValue: 1 << 0)
  static let weekday = WordTraits(rawValue: 1 << 1)
  /// A word that often begins a sentence and, with a capital, hardly stands elsewhere.
  static let starter = WordTraits(rawValue: 1 << 2)
  /// A word that makes the number after it an ordinal: "am 3.".
  static let ordinal = WordTraits(rawValue: 1 << 3)
  /// A noun that a plain number follows: "Seite 12".
  static let counted = WordTraits(rawValue: 1 << 4)
  static let preposition = WordTraits(rawValue: 1 << 5)
  /// A word that opens a phrase, so that no line or unit ends after it.
  static let opener = WordTraits(rawValue: 1 << 6)
  /// A conjunction that may follow an elided word: "Haupt- und".
  static let coordinator = WordTraits(rawValue: 1 << 7)
  /// A frequent finite verb form.
  static let finite = WordTraits(rawValue: 1 << 8)
  /// A unit of a period: "Wochen".
  static let unit = WordTraits(rawValue: 1 << 9)
  static let numeral = WordTraits(rawValue: 1 << 10)
  static let currency = WordTraits(rawValue: 1 << 11)
  /// A word between a number and its currency: "Mio.".
  static let scale = WordTraits(rawValue: 1 << 12)
  /// The short name of a law, or a numeral in it: "SGB", "X".
  static let statute = WordTraits(rawValue: 1 << 13)
  static let honorific = WordTraits(rawValue: 1 << 14)
  static let title = WordTraits(rawValue: 1 << 15)
  /// A noun that an authority's name contains.
  static let authority = WordTraits(rawValue: 1 << 16)
  /// A letter of the spelling is a capital; set from the spelling, not from a list.
  static let capital = WordTraits(rawValue: 1 << 17)

  /// A word of notices about legal remedies.
  static let remedy = WordTraits(rawValue: 1 << 18)
  /// A participle that says what was decided: "abgelehnt".
  static let decision = WordTraits(rawValue: 1 << 19)
  /// The noun for a decision: "Bescheid".
  static let ruling = WordTraits(rawValue: 1 << 20)

  /// A word that begins a deadline or citation.
  static let period = WordTraits(rawValue: 1 << 21)

  /// A noun that the name of a place, person or company follows: "Gemarkung", "Zeugin".
  static let named = WordTraits(rawValue: 1 << 22)

  /// A small word of English or French that German does not have.
  static let foreign = WordTraits(rawValue: 1 << 23)

  /// A word for somebody of the family or a client, whose first name may follow: "Kind", "geb.".
  static let kin = WordTraits(rawValue: 1 << 24)

  private static let names: [Substring: WordTraits] = [
    "month": .month, "weekday": .weekday, "starter": .starter, "ordinal": .ordinal,
    "counted": .counted, "preposition": .preposition, "opener": .opener,
    "coordinator": .coordinator, "finite": .finite, "unit": .unit, "numeral": .numeral,
    "currency": .currency, "scale": .scale, "statute": .statute, "honorific": .honorific,
    "title": .title, "authority": .authority, "remedy": .remedy, "decision": .decision,
    "ruling": .ruling, "period": .period, "named": .named,
    "foreign": .foreign, "kin": .kin,
  ]

  /// The traits of every listed word by its folded spelling.
  static let table: [String: WordTraits] = {
    var table: [String: WordTraits] = [:]
    for row in LanguageData.rows("words.tsv") {
      guard let trait = names[row[0]] else { preconditionFailure("no trait \(row[0])") }
      for word in row[1].split(separator: " ") { table[String(word), default: []].insert(trait) }
    }
    return table
  }()
}
