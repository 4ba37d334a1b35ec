internal import KlarText

/// Reads noun phrases from left to right: determiner, attributes, noun, genitive attributes.
///
/// A phrase that is not fully understood is nil, so that nobody changes half of it.
public struct NounPhraseChunker: Sendable {
  /// Prepositions that stand before "von" as well.
  private static let withVon: Set<String> = [
    "innerhalb", "außerhalb", "anhand", "aufgrund", "anstelle", "infolge", "unterhalb", "oberhalb",
  ]

  /// Adverbs between "bis" and a date, as in "bis spätestens Freitag".
  private static let limits: Set<String> = [
    "spätestens", "längstens", "einschließlich", "höchstens",
  ]

  private let analysis: Analysis
  private let lexicon: Lexicon

  /// A reader of the phrases of a letter.
  public init(_ analysis: Analysis, lexicon: Lexicon = .standard) {
    self.analysis = analysis
    self.lexicon = lexicon
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
    // "von monatlich 80 Euro"
    let isMeasured = start + 1 < end && [.adv, .adjd].contains(analysis.tags[start])
    if let entity = fixedEntity(at: isMeasured ? start + 1 : start, until: end),
      !isMeasured || entity.kind == .amount
    {
      return NounPhrase(
        tokens: start..<entity.tokens.upperBound, determiner: nil, adjectives: [],
        head: entity.tokens.lowerBound, declension: nil,
        readings: governed.isEmpty ? .all : Agreement(governed.map { Agreement(nil, nil, $0) }),
        isFixed: true, mayEndEarlier: false)
    }
    var draft = Draft(place: start, declension: isAfterArticle ? .weak : .strong)
    draft.skipped = dependents
    guard readFront(&draft, until: end), let readings = readings(draft, governed) else {
      return nil
    }
    let head = draft.place
    var (place, mayEndEarlier) = (head + 1, false)
    while place < end, let stop = appositionEnd(place, until: end) { place = stop }
    if let attribute = genitive(at: place, until: end) {
      place = attribute.tokens.upperBound
      mayEndEarlier = attribute.readings.cases.contains(.nominative) || attribute.mayEndEarlier
    }
    return NounPhrase(
      tokens: start..<place, determiner: draft.determiner, adjectives: draft.adjectives,
      head: head, declension: draft.declension, readings: readings, isFixed: draft.isFixed,
      mayEndEarlier: mayEndEarlier)
  }

  /// Where the prepositional phrase that begins at a token ends; nil if none is understood.
  public func prepositionalPhrase(
    at start: Int, until end: Int
  ) -> (preposition: Int, phrase: NounPhrase?, end: Int)? {
    words(at: start, until: end) ?? deadline(at: start, until: end)
  }

  /// "bis zum 12.03.2026", "bis spätestens 12.03.2026": a last day with its prepositions.
  private func deadline(
    at start: Int, until end: Int
  ) -> (preposition: Int, phrase: NounPhrase?, end: Int)? {
    let index = analysis.entities.partitioningIndex { $0.tokens.lowerBound >= start }
    guard index < analysis.entities.count, isPreposition(start) else { return nil }
    let entity = analysis.entities[index]
    guard entity.kind == .deadline, entity.tokens.lowerBound == start, entity.tokens.count > 1,
      entity.tokens.upperBound <= end
    else { return nil }
    let phrase = NounPhrase(
      tokens: start + 1..<entity.tokens.upperBound, determiner: nil, adjectives: [],
      head: start + 1, declension: nil, readings: .all, isFixed: true, mayEndEarlier: false)
    return (start, phrase, entity.tokens.upperBound)
  }

  private func words(
    at start: Int, until end: Int
  ) -> (preposition: Int, phrase: NounPhrase?, end: Int)? {
    var place = start
    var limit = 0
    if analysis.form(place).folded == "bis", place + 2 < end,
      Self.limits.contains(analysis.form(place + 1).folded)
    {
      limit = 1
    }
    // "bis zum 3. Mai", "bis spätestens zum 3. Mai": the second preposition governs.
    if analysis.form(place).folded == "bis", place + limit + 1 < end,
      isPreposition(place + limit + 1)
    {
      place += limit + 1
      limit = 0
    }
    guard isPreposition(place), place + 1 < end else { return nil }
    let first = place
    // "innerhalb von zwei Wochen": "von" governs for the preposition in front.
    if Self.withVon.contains(analysis.form(place).folded), place + 2 < end,
      analysis.form(place + 1).folded == "von"
    {
      place += 1
    }
    let word = analysis.form(place).folded
    let governs = lexicon.closed.readings(of: word).filter { !$0.isPostposition }
      .reduce(into: Set<GrammaticalCase>()) { $0.formUnion($1.governs) }
    let next = place + limit + 1
    switch analysis.tags[next] {
    case .pper, .prf, .pis: return (first, nil, next + 1)
    case .adv, .pav, .adjd:
      if next + 1 == end || !canGoOn(next + 1) { return (first, nil, next + 1) }
    default: break
    }
    guard
      let phrase = phrase(
        at: next, until: end, governed: governs,
        isAfterArticle: analysis.tags[place] == .apprart)
    else { return nil }
    var stop = phrase.tokens.upperBound
    if word == "von", stop < end, analysis.form(stop).folded == "wegen" { stop += 1 }
    return (first, phrase, stop)
  }

  /// A phrase being read.
  private struct Draft {
    /// The token being read; at the end that of the noun.
    var place: Int
    var determiner: Int?
    var determinerReadings: Agreement?
    var declension: ClosedClassWord.AdjectiveDeclension?
    var adjectives: [Int] = []
    var isFixed = false
    var isPlural = false
    var skipped: Range<Int>?
  }

  /// Reads up to the noun; false if there is none.
  private func readFront(_ draft: inout Draft, until end: Int) -> Bool {
    let determiners = DeterminerForms(lexicon.closed)
    let first = analysis.form(draft.place).folded
    if let tag = determiners.tag(first, analysis.tags[draft.place]) {
      let words = determiners.readings(first, tag)
      guard !words.isEmpty else { return false }
      draft.determiner = draft.place
      draft.determinerReadings = Agreement(
        words.map { Agreement($0.gender, $0.number, $0.grammaticalCase) })
      let declensions = Set(words.map(\.adjectives))
      draft.declension = declensions.count == 1 ? declensions.first ?? nil : nil
      draft.place += 1
    }
    var awaitsAdjective = false
    // "zu viel gezahlte Beträge"
    if draft.determiner == nil, first == "zu", draft.place + 2 < end,
      ["viel", "wenig", "spät"].contains(analysis.form(draft.place + 1).folded),
      analysis.tags[draft.place + 2] == .adja
    {
      draft.place += 2
    }
    while draft.place < end {
      if let skipped = draft.skipped, skipped.lowerBound == draft.place {
        draft.place = skipped.upperBound
        awaitsAdjective = true
      }
      let place = draft.place
      if let entity = fixedEntity(at: place, until: end), !draft.adjectives.contains(place) {
        draft.place = entity.tokens.upperBound - 1
        draft.isFixed = true
        return !awaitsAdjective
      }
      switch analysis.tags[place] {
      case .nn, .ne: return !awaitsAdjective
      case .adja:
        draft.adjectives.append(place)
        awaitsAdjective = false
      case .card:
        draft.isPlural = analysis.form(place).folded != "1"
      case .adv, .adjd, .ptkneg, .vvpp, .trunc:
        guard draft.determiner != nil || !draft.adjectives.isEmpty else { return false }
        awaitsAdjective = true
      case .appr, .apprart:
        guard draft.determiner != nil, let inner = prepositionalPhrase(at: place, until: end) else {
          return false
        }
        draft.place = (analysis.insertion(at: inner.end)?.upperBound ?? inner.end) - 1
        awaitsAdjective = true
      case .comma, .kon:
        guard place > 0, place + 1 < end, analysis.tags[place - 1] == .adja,
          analysis.tags[place + 1] == .adja
        else { return false }
      default: return false
      }
      draft.place += 1
    }
    return false
  }

  /// What all words allow together; nil if they contradict each other.
  private func readings(_ draft: Draft, _ governed: Set<GrammaticalCase>) -> Agreement? {
    let head = analysis.form(draft.place).text
    var readings = draft.isFixed ? .all : NounForms(lexicon.nouns).agreement(head)
    if let determiner = draft.determinerReadings { readings.formIntersection(determiner) }
    if !governed.isEmpty {
      readings.formIntersection(Agreement(governed.map { Agreement(nil, nil, $0) }))
    }
    // "9:30 Uhr" and "20 Prozent" stay in the singular.
    if draft.isPlural { readings = readings.narrowed(by: Agreement(nil, .plural, nil)) }
    let endings = draft.adjectives.compactMap(ending)
    if let declension = draft.declension, !endings.isEmpty {
      readings = Agreement(
        readings.combinations.filter { gender, number, grammaticalCase in
          let wanted = AdjectiveEndings.ending(declension, gender, number, grammaticalCase)
          return endings.allSatisfy { $0 == wanted }
        }.map { Agreement($0.0, $0.1, $0.2) })
    }
    return readings.isEmpty ? nil : readings
  }

  /// The ending of an adjective; nil for those without: "3.", "Berliner".
  private func ending(_ token: Int) -> String? {
    let form = analysis.form(token)
    if analysis.tokens[token].kind != .word { return nil }
    if form.casing != .lower, form.folded.hasSuffix("er") { return nil }
    return Adjective.endings.filter(form.folded.hasSuffix).max { $0.count < $1.count }
  }

  private func genitive(at place: Int, until end: Int) -> NounPhrase? {
    guard place < end, DeterminerForms.tags.contains(analysis.tags[place]),
      let phrase = phrase(at: place, until: end), phrase.readings.cases.contains(.genitive)
    else { return nil }
    return phrase
  }

  /// The end of a name or number behind a noun: "Zimmer 12", "das Konto DE00 …".
  private func appositionEnd(_ place: Int, until end: Int) -> Int? {
    if let entity = fixedEntity(at: place, until: end) {
      switch entity.kind {
      case .iban, .reference, .phone, .email, .url: return entity.tokens.upperBound
      default: return nil
      }
    }
    if ["nr.", "nummer"].contains(analysis.form(place).folded), place + 1 < end,
      analysis.tags[place + 1] == .card
    {
      return place + 2
    }
    if analysis.tags[place] == .ne { return place + 1 }
    guard analysis.tags[place - 1] == .nn else { return nil }
    if analysis.tags[place] == .card, analysis.tokens[place].kind == .number { return place + 1 }
    return nil
  }

  private func isPreposition(_ token: Int) -> Bool {
    // The tagger often takes "bis" for an adverb.
    analysis.tags[token] == .appr || analysis.tags[token] == .apprart
      || analysis.form(token).folded == "bis"
  }

  private func canGoOn(_ token: Int) -> Bool {
    switch analysis.tags[token] {
    case .adja, .nn, .ne, .card: true
    default: false
    }
  }

  /// The date, amount or other fixed unit that begins at a token.
  private func fixedEntity(at token: Int, until end: Int) -> Entity? {
    let index = analysis.entities.partitioningIndex { $0.tokens.lowerBound >= token }
    guard index < analysis.entities.count else { return nil }
    let entity = analysis.entities[index]
    guard entity.tokens.lowerBound == token, entity.tokens.upperBound <= end else { return nil }
    switch entity.kind {
    case .date, .amount, .paragraph, .reference, .phone, .email, .url, .iban:
      return analysis.tags[token] == .appr || analysis.tags[token] == .apprart ? nil : entity
    case .deadline, .name, .document, .placeholder: return nil
    }
  }
}
