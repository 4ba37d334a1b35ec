/// How a list entry inflects, and so what it matches.
enum EntryClass: String, CaseIterable, Sendable {
  /// The last word is an infinitive: every form and order of the verb in its clause.
  case verb
  /// The last word is a noun in the nominative: all its cases and numbers.
  case noun
  /// The last word is an adjective in its base form: all its endings.
  case adj
  /// Exactly these words.
  case fixed
  /// A preposition: exactly these words, with a noun phrase behind or before them.
  case prep
  /// An abbreviation as written, with any spaces inside.
  case abbr
}
