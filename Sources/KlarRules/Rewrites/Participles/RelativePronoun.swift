internal import KlarGerman

/// The relative pronoun for a noun phrase.
enum RelativePronoun {
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
