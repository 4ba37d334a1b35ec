internal import KlarGerman

/// The relative pronouns: the one for a noun phrase, and what one stands for.
enum RelativePronoun {
  /// A gender, number and case that a pronoun has; no gender in the plural.
  struct Place {
    let gender: Gender?
    let number: GrammaticalNumber
    let grammaticalCase: GrammaticalCase

    /// Whether it takes up a noun of this gender and number.
    func fits(_ gender: Gender, _ number: GrammaticalNumber) -> Bool {
      self.number == number && (self.gender == nil || self.gender == gender)
    }
  }

  private static let table: [String: (demonstrative: String, places: [Place])] = [
    "der": (
      "dieser",
      [
        Place(gender: .masculine, number: .singular, grammaticalCase: .nominative),
        Place(gender: .feminine, number: .singular, grammaticalCase: .dative),
      ]
    ),
    "den": (
      "diesen", [Place(gender: .masculine, number: .singular, grammaticalCase: .accusative)]
    ),
    "dem": (
      "diesem",
      [
        Place(gender: .masculine, number: .singular, grammaticalCase: .dative),
        Place(gender: .neuter, number: .singular, grammaticalCase: .dative),
      ]
    ),
    "die": (
      "diese",
      [
        Place(gender: .feminine, number: .singular, grammaticalCase: .nominative),
        Place(gender: .feminine, number: .singular, grammaticalCase: .accusative),
        Place(gender: nil, number: .plural, grammaticalCase: .nominative),
        Place(gender: nil, number: .plural, grammaticalCase: .accusative),
      ]
    ),
    "das": (
      "dieses",
      [
        Place(gender: .neuter, number: .singular, grammaticalCase: .nominative),
        Place(gender: .neuter, number: .singular, grammaticalCase: .accusative),
      ]
    ),
    "denen": ("diesen", [Place(gender: nil, number: .plural, grammaticalCase: .dative)]),
  ]
  private static let long = [
    "welcher": "der", "welchen": "den", "welchem": "dem", "welche": "die", "welches": "das",
  ]

  /// The short form of a pronoun: "der" for "welcher".
  static func short(_ word: String) -> String { long[word] ?? word }

  /// "dieser" in the form of a pronoun in its short form; nil for "dessen" and "deren".
  static func demonstrative(for word: String) -> String? { table[word]?.demonstrative }

  /// What a pronoun in its short form can be, behind the token of a preposition.
  static func places(
    of word: String, behind preposition: Int?, in analysis: Analysis
  ) -> [Place] {
    let places = table[word]?.places ?? []
    guard let preposition else { return places }
    let governed = Lexicon.standard.closed.readings(of: analysis.form(preposition).folded)
      .reduce(into: Set<GrammaticalCase>()) { $0.formUnion($1.governs) }
    return places.filter { governed.contains($0.grammaticalCase) }
  }

  /// The pronoun in the nominative or accusative; nil unless all readings of the phrase ask for
  /// the same one.
  static func word(
    for phrase: NounPhrase, _ number: GrammaticalNumber, _ grammaticalCase: GrammaticalCase
  ) -> String? {
    if number == .plural { return "die" }
    let genders = Set(phrase.readings.combinations.filter { $0.1 == number }.map(\.0))
    guard genders.count == 1, let gender = genders.first else { return nil }
    switch gender {
    case .masculine: return grammaticalCase == .nominative ? "der" : "den"
    case .feminine: return "die"
    case .neuter: return "das"
    }
  }
}
