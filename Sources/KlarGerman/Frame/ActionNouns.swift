/// Nouns of actions, and what is needed to unfold them into a clause.
public struct ActionNouns: Sendable {
  /// The table that is compiled into the program.
  public static let standard = ActionNouns(.standard)

  private struct Entry: Sendable {
    let verb: String
    let role: ActionNoun.Role
    let actor: ActionNoun.Actor
  }

  private let verbs: VerbLexicon
  private let entries: [String: Entry]
  private let adverbs: [String: String]
  private let words: [Substring: Set<String>]

  private init(_ lexicon: Lexicon) {
    verbs = lexicon.verbs
    var entries: [String: Entry] = [:]
    var adverbs: [String: String] = [:]
    var words: [Substring: Set<String>] = [:]
    for row in LanguageData.rows("action-nouns.tsv") {
      let items = row[1].split(separator: " ").map(String.init)
      switch row[0] {
      case "adverb":
        for item in items {
          let pair = item.split(separator: "=")
          let words = pair[pair.count - 1].split(separator: "_").joined(separator: " ")
          adverbs[String(pair[0])] = words
        }
      case "object authority", "object reader", "object any", "subject none":
        let actor: ActionNoun.Actor =
          row[0].hasSuffix("authority")
          ? .authority : row[0].hasSuffix("reader") ? .reader : .open
        for item in items {
          let pair = item.split(separator: "=")
          entries[String(pair[0])] = Entry(
            verb: String(pair[pair.count - 1]), role: row[0].hasPrefix("sub") ? .subject : .object,
            actor: actor)
        }
      default: words[row[0], default: []].formUnion(items)
      }
    }
    self.entries = entries
    self.adverbs = adverbs
    self.words = words
  }

  /// The nouns with their infinitives, sorted; for tests.
  package var pairs: [(noun: String, verb: String)] {
    entries.map { ($0.key, $0.value.verb) }.sorted { $0.0 < $1.0 }
  }

  /// The action that a noun names; nil if it is none, or its verb is not certain.
  public func action(_ noun: String) -> ActionNoun? {
    if let entry = entries[noun] { return action(entry, isNegated: false) }
    guard noun.hasPrefix("Nicht") else { return nil }
    return entries[String(noun.dropFirst(5)).capitalizedFirst].flatMap {
      action($0, isNegated: true)
    }
  }

  private func action(_ entry: Entry, isNegated: Bool) -> ActionNoun? {
    let parts = entry.verb.split(separator: "|")
    let known = verbs.verbs(infinitive: parts.joined())
    let particle = parts.count > 1 ? String(parts[0]) : ""
    guard
      let verb = known.count == 1 ? known.first : known.first(where: { $0.particle == particle })
    else { return nil }
    return ActionNoun(verb: verb, role: entry.role, actor: entry.actor, isNegated: isNegated)
  }

  /// The adverb for the base form of an adjective in front of such a noun; nil if not certain.
  public func adverb(_ adjective: String) -> String? { adverbs[adjective] }

  /// Whether a verb or adjective has a phrase of its own with the preposition: "auffordern zu".
  public func isGoverned(_ preposition: String, by word: String) -> Bool {
    words["governs \(preposition)"]?.contains(word) ?? false
  }

  /// Whether a verb or adjective says that something is needed.
  public func isNeed(_ word: String) -> Bool { words["need"]?.contains(word) ?? false }

  /// Whether the genitive behind a noun may as well be a phrase with "für".
  public func takesFür(_ noun: String) -> Bool { words["für"]?.contains(noun) ?? false }

  /// Whether a noun is a person that letters speak about; those on "-er" and "-in" by their ending.
  public func isPerson(_ noun: String) -> Bool {
    let word = noun.lowercased()
    return words["person"]?.contains { word.hasSuffix($0) } ?? false
  }

  /// Whether the verb says that a time passes: "ablaufen".
  public func isLapse(_ verb: Verb) -> Bool { words["lapse"]?.contains(verb.infinitive) ?? false }

  /// Whether a noun is a time or a stretch of it: "Woche", "Kalenderjahr".
  public func isTime(_ noun: String) -> Bool {
    let word = noun.lowercased()
    return words["time"]?.contains { word.hasSuffix($0) } ?? false
  }

  /// Whether a phrase with the preposition belongs to the noun before it, or to the last part of it: "Antrag
  /// auf", "Wohngeldantrag auf".
  public func belongs(_ preposition: String, to noun: String) -> Bool {
    words["attribute \(preposition)"]?.contains { base in
      noun == base || noun.count > base.count + 2 && noun.hasSuffix(base.lowercased())
    } ?? false
  }
}
