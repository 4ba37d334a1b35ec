/// What the words of a phrase that was read up to its noun allow together.
extension NounPhraseFront {
  /// The combinations of gender, number and case that all words allow; nil if they contradict each other.
  func readings(governed: Set<GrammaticalCase>) -> Agreement? {
    var readings =
      isFixed ? .all : NounForms(lexicon.nouns).agreement(analysis.form(place).text)
    readings.formIntersection(determined)
    readings.formIntersection(Agreement(cases: governed))
    // "9:30 Uhr" and "20 Prozent" stay in the singular.
    if isPlural { readings = readings.narrowed(by: Agreement(nil, .plural, nil)) }
    readings = agreeingWithAdjectives(readings)
    return readings.isEmpty ? nil : readings
  }

  /// Whether an adjective has an ending that no noun could have behind this determiner.
  var hasImpossibleEnding: Bool { agreeingWithAdjectives(determined).isEmpty }

  /// The adjectives with the endings that determiner and noun want; empty if these leave a choice.
  ///
  /// - Parameter governed: The cases that a preposition in front allows; empty for all.
  func correctedAdjectives(governed: Set<GrammaticalCase>) -> [Int: String] {
    var readings = NounForms(lexicon.nouns).agreement(analysis.form(place).text)
    readings.formIntersection(determined)
    if !governed.isEmpty { readings.formIntersection(Agreement(cases: governed)) }
    guard let declension, !readings.isEmpty else { return [:] }
    let wanted = Set(
      readings.combinations.map { AdjectiveEndings.ending(declension, $0.0, $0.1, $0.2) })
    guard wanted.count == 1, let right = wanted.first else { return [:] }
    return adjectives.reduce(into: [:]) { words, token in
      guard let wrong = ending(token), wrong != right else { return }
      words[token] = analysis.form(token).text.dropLast(wrong.count) + right
    }
  }

  /// The combinations for which all adjectives have the right ending.
  private func agreeingWithAdjectives(_ readings: Agreement) -> Agreement {
    let endings = adjectives.compactMap(ending)
    guard let declension, !endings.isEmpty else { return readings }
    return Agreement(
      readings.combinations.filter { gender, number, grammaticalCase in
        let wanted = AdjectiveEndings.ending(declension, gender, number, grammaticalCase)
        return endings.allSatisfy { $0 == wanted }
      }.map { Agreement($0.0, $0.1, $0.2) })
  }

  /// The ending of an adjective; nil for those without: "3.", "Berliner".
  private func ending(_ token: Int) -> String? {
    let form = analysis.form(token)
    if analysis.tokens[token].kind != .word { return nil }
    if form.casing != .lower, form.folded.hasSuffix("er") { return nil }
    return Adjective.endings.filter(form.folded.hasSuffix).max { $0.count < $1.count }
  }
}
