/// Reads noun phrases from left to right: determiner, attributes, noun, genitive attributes.
///
/// A phrase that is not fully understood is nil, so that nobody changes half of it. `NounPhraseFront`
/// reads the words up to the noun, `FixedUnits` what is no noun or stands behind it as a name.
public struct NounPhraseChunker: Sendable {
  let analysis: Analysis
  let lexicon: Lexicon
  let units: FixedUnits

  /// A reader of the phrases of a letter.
  public init(_ analysis: Analysis, lexicon: Lexicon = .standard) {
    self.analysis = analysis
    self.lexicon = lexicon
    units = FixedUnits(analysis)
  }

  /// The phrase that begins at a token.
  ///
  /// - Parameters:
  ///   - end: Where it must end at the latest.
  ///   - governed: The cases that a preposition in front allows.
  ///   - isAfterArticle: Whether that preposition contains an article, as in "zum".
  ///   - dependents: Words in front of a participle that belong to it, whatever they are.
  public func phrase(
    at start: Int, until end: Int, governed: Set<GrammaticalCase> = [],
    isAfterArticle: Bool = false, skipping dependents: Range<Int>? = nil
  ) -> NounPhrase? {
    if let unit = unit(at: start, until: end, governed) { return unit }
    var front = NounPhraseFront(
      self, at: start, declension: isAfterArticle ? .weak : .strong, skipping: dependents)
    guard front.read(until: end), let readings = front.readings(governed: governed) else {
      return nil
    }
    let ownEnd = units.appositionsEnd(behind: front.place, until: end)
    let attribute = genitive(at: ownEnd, until: end)
    return NounPhrase(
      tokens: start..<(attribute?.tokens.upperBound ?? ownEnd), determiner: front.determiner,
      adjectives: front.adjectives, head: front.place, declension: front.declension,
      readings: readings, isFixed: front.isFixed,
      mayEndEarlier: attribute.map(mayStandAlone) ?? false)
  }

  /// The prepositional phrase that begins at a token; nil if none is understood.
  public func prepositionalPhrase(at start: Int, until end: Int) -> PrepositionalPhrase? {
    PrepositionalPhraseReader(self).phrase(at: start, until: end)
  }

  /// A date or amount that begins at a token, "von monatlich 80 Euro" with the adverb in front.
  private func unit(
    at start: Int, until end: Int, _ governed: Set<GrammaticalCase>
  ) -> NounPhrase? {
    let isMeasured =
      start + 1 < end && (analysis.tags[start] == .adv || analysis.tags[start] == .adjd)
    guard let entity = units.unit(at: isMeasured ? start + 1 : start, until: end),
      !isMeasured || entity.kind == .amount
    else { return nil }
    return NounPhrase(
      fixed: start..<entity.tokens.upperBound, head: entity.tokens.lowerBound,
      readings: Agreement(cases: governed))
  }

  private func genitive(at place: Int, until end: Int) -> NounPhrase? {
    guard place < end, DeterminerForms.tags.contains(analysis.tags[place]),
      let phrase = phrase(at: place, until: end), phrase.readings.cases.contains(.genitive)
    else { return nil }
    return phrase
  }

  /// Whether a genitive attribute, or one inside it, may be a phrase of its own.
  private func mayStandAlone(_ attribute: NounPhrase) -> Bool {
    attribute.readings.cases.contains(.nominative) || attribute.mayEndEarlier
  }
}
