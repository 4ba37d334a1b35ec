/// Nouns by which letters ask the reader to do something, with their verbs.
public struct RequestNouns: Sendable {
  /// The words that are compiled into the program.
  public static let standard = RequestNouns()

  private let verbs: [Substring: String]
  private let givenToUs: Set<String>

  private init() {
    var verbs: [Substring: String] = [:]
    var givenToUs: Set<String> = []
    for row in LanguageData.rows("requests.tsv") {
      for pair in row[1].split(separator: " ") {
        let parts = pair.split(separator: "=")
        verbs[parts[0]] = String(parts[1])
        if row[0] == "uns" { givenToUs.insert(String(parts[1])) }
      }
    }
    self.verbs = verbs
    self.givenToUs = givenToUs
  }

  /// The infinitive for a noun; nil if letters do not ask so.
  public func verb(of noun: String) -> String? { verbs[noun[...]] }

  /// Whether the verb says to whom: "uns".
  public func isGivenToUs(_ infinitive: String) -> Bool { givenToUs.contains(infinitive) }
}
