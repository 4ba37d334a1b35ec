internal import KlarGerman

extension Constituent {
  /// The pronoun in the accusative that takes up a noun phrase of a given case; nil if not certain.
  func pronoun(
    _ grammaticalCase: GrammaticalCase, _ number: GrammaticalNumber? = nil, in analysis: Analysis
  ) -> String? {
    if kind == .pronoun {
      return analysis.form(tokens.lowerBound).text == "Sie" ? "Sie" : nil
    }
    if phrases.count > 1 { return "sie" }
    guard let phrase = phrases.first, !phrase.isFixed else { return nil }
    let readings = phrase.readings.combinations.filter {
      $0.2 == grammaticalCase && (number == nil || $0.1 == number)
    }
    let words = Set(
      readings.map { gender, number, _ in
        number == .plural
          ? "sie" : gender == .masculine ? "ihn" : gender == .feminine ? "sie" : "es"
      })
    return words.count == 1 ? words.first : nil
  }
}
