/// What the participle of a transitive verb says about time when it stands before its noun.
public enum ParticipleTime: String, Sendable, CaseIterable {
  /// Something happened: "der gestellte Antrag".
  case event
  /// Something is so now: "die genannten Gründe".
  case state
  /// Somebody is so now by a bond that nobody makes at one time: "die beschäftigten Personen".
  case bond
  /// Something goes on: "die bewohnte Wohnung".
  case lasting
  /// Something will be on a day: "der am 3. Mai stattfindende Markt".
  case appointed
  /// Something happened by itself: "der eingegangene Antrag".
  case intransitive

  private static let table: [String: ParticipleTime] = {
    var table: [String: ParticipleTime] = [:]
    for row in LanguageData.rows("participle-verbs.tsv") {
      guard let time = ParticipleTime(rawValue: String(row[0])) else { continue }
      for verb in row[1].split(separator: " ") { table[String(verb)] = time }
    }
    return table
  }()

  /// The time of a verb; nil where its participle may say either.
  public init?(_ verb: Verb) {
    let key = verb.infinitive.lowercased().withoutSharpS
    guard let time = Self.table[key] else { return nil }
    self = time
  }

  /// The infinitives of the table; for tests.
  package static var infinitives: [String] { table.keys.sorted() }
}
