/// What the lexica say about a capitalised word that may be a noun or a name.
enum NounKnowledge: UInt8, Hashable, Sendable {
  /// A noun of the lexicon.
  case noun
  /// A word whose last part is a noun of the lexicon.
  case compound
  /// A word that is made of a verb or adjective, or ends like a noun.
  case derived
  /// A name, and no noun.
  case name
  /// Both: "Kohl".
  case nounAndName
  case unknown

  private static let nounEndings = [
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "ismus", "ion",
    "ionen", "tät", "täten", "innen", "chen",
  ]

  /// Looks a word up.
  init(_ form: WordForm, _ lexicon: Lexicon) {
    let isName = !lexicon.names.kinds(of: form.text).isEmpty
    let isNoun = !lexicon.nouns.readings(of: form.text).isEmpty
    switch (isNoun, isName) {
    case (true, true): self = .nounAndName
    case (true, false): self = .noun
    case (false, true): self = .name
    case (false, false):
      if !NounForms(lexicon.nouns).readings(form.text).readings.isEmpty {
        self = .compound
      } else {
        self = Self.isDerived(form.folded, lexicon) ? .derived : .unknown
      }
    }
  }

  private static func isDerived(_ word: String, _ lexicon: Lexicon) -> Bool {
    if nounEndings.contains(where: word.hasSuffix) { return true }
    if !lexicon.adjectives.readings(of: word).isEmpty { return true }
    if !lexicon.verbs.readings(of: word).isEmpty { return true }
    return Adjective.endings.contains { ending in
      word.hasSuffix(ending)
        && !lexicon.verbs.readings(of: String(word.dropLast(ending.count))).isEmpty
    }
  }
}
