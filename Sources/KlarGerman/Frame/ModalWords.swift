/// Words that say what a modal verb says: "ist möglich", "steht Ihnen frei".
public struct ModalWords: Sendable {
  /// The words that are compiled into the program.
  public static let standard = ModalWords()

  private let adjectives: [Substring: String]
  private let phrases: [Substring: String]
  private let offers: [Substring: String]
  private let bonds: [Substring: String]
  private let staying: Set<Substring>

  private init() {
    let rows = LanguageData.rows("modals.tsv")
    func verbs(_ kind: Substring) -> [Substring: String] {
      Dictionary(
        uniqueKeysWithValues: rows.filter { $0[0] == kind }.map { ($0[1], String($0[2])) })
    }
    adjectives = verbs("adjective")
    phrases = verbs("reader")
    offers = verbs("offer")
    bonds = verbs("bound")
    staying = Set(rows.filter { $0[0] == "stays" }.flatMap { $0[1].split(separator: " ") })
  }

  /// The modal verb for an adjective behind "ist"; nil if it has none.
  public func verb(ofAdjective word: String) -> String? { adjectives[word[...]] }

  /// The modal verb for what somebody gives the reader, "Gelegenheit geben"; nil if it has none.
  public func verb(ofGiving noun: String, by infinitive: String) -> String? {
    offers["\(infinitive) \(noun)"]
  }

  /// Whether a phrase with the preposition says the same beside what is given and beside what is done.
  public func staysBesideOffer(_ preposition: String) -> Bool { staying.contains(preposition[...]) }

  /// The modal verb for a participle that has a phrase with "zu"; nil if it has none.
  public func verb(ofParticiple word: String) -> String? { bonds[word[...]] }

  /// The modal verb, perhaps with "nicht", for what stands around "Es … Ihnen"; nil if it has none.
  public func verb(ofPhrase words: String) -> String? { phrases[words[...]] }
}
