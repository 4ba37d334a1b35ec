/// Nouns by which letters ask the reader to do something, with their verbs.
public struct RequestNouns: Sendable {
  /// The words that are compiled into the program.
  public static let standard = RequestNouns()

  private let verbs: [Substring: String]
  private let complements: [Substring: String]
  private let givenToUs: Set<String>

  private init() {
    var verbs: [Substring: String] = [:]
    var complements: [Substring: String] = [:]
    var givenToUs: Set<String> = []
    for row in LanguageData.rows("requests.tsv") {
      for pair in row[1].split(separator: " ") {
        let parts = pair.split(separator: "=")
        let request = parts[1].split(separator: "+")
        verbs[parts[0]] = String(request[0])
        if row[0] == "own" {
          let words = request.dropFirst().first?.split(separator: "_") ?? []
          complements[parts[0]] = words.joined(separator: " ")
        }
        if row[0] == "uns" { givenToUs.insert(String(request[0])) }
      }
    }
    self.verbs = verbs
    self.complements = complements
    self.givenToUs = givenToUs
  }

  /// The infinitive for a noun; nil if letters do not ask so.
  public func verb(of noun: String) -> String? { verbs[noun[...]] }

  /// What stands with the verb of a noun that says it all: "einen Termin" of "Terminvereinbarung",
  /// nothing of "Mithilfe"; nil if the noun needs an attribute.
  public func complement(of noun: String) -> String? { complements[noun[...]] }

  /// Whether the verb says to whom: "uns".
  public func isGivenToUs(_ infinitive: String) -> Bool { givenToUs.contains(infinitive) }
}
