/// The words of a noun phrase up to its noun, while they are being read from left to right.
struct NounPhraseFront {
  let analysis: Analysis
  let lexicon: Lexicon
  private let chunker: NounPhraseChunker

  /// The token being read; at the end that of the noun.
  private(set) var place: Int
  private(set) var determiner: Int?
  /// What the determiner allows.
  private(set) var determined = Agreement.all
  private(set) var declension: ClosedClassWord.AdjectiveDeclension?
  private(set) var adjectives: [Int] = []
  /// Whether a date or amount stands in the place of the noun.
  private(set) var isFixed = false
  /// Whether a number other than one stands before the noun.
  private(set) var isPlural = false
  /// Words in front of a participle that belong to it.
  private let dependents: Range<Int>?
  /// Whether the last words, "im Rathaus", need an adjective or participle to belong to the phrase.
  private var awaitsAdjective = false

  /// A phrase that begins at a token and is declined as given where it has no determiner.
  init(
    _ chunker: NounPhraseChunker, at start: Int, declension: ClosedClassWord.AdjectiveDeclension,
    skipping dependents: Range<Int>?
  ) {
    self.chunker = chunker
    analysis = chunker.analysis
    lexicon = chunker.lexicon
    place = start
    self.declension = declension
    self.dependents = dependents
  }

  /// Reads up to the noun; false if there is none.
  mutating func read(until end: Int) -> Bool {
    guard readDeterminer() else { return false }
    skipMeasure(until: end)
    while place < end {
      skipDependents()
      if let unit = chunker.units.unit(at: place, until: end) {
        place = unit.tokens.upperBound - 1
        isFixed = true
        return !awaitsAdjective
      }
      if analysis.tags[place] == .nn || analysis.tags[place] == .ne { return !awaitsAdjective }
      guard readAttribute(until: end) else { return false }
      place += 1
    }
    return false
  }

  /// Reads the determiner, if there is one; false if the lexicon does not know its forms.
  private mutating func readDeterminer() -> Bool {
    let determiners = DeterminerForms(lexicon.closed)
    let word = analysis.form(place).folded
    guard let tag = determiners.tag(word, analysis.tags[place]) else { return true }
    let words = determiners.readings(word, tag)
    guard !words.isEmpty else { return false }
    determiner = place
    determined = Agreement(of: words)
    let declensions = Set(words.map(\.adjectives))
    declension = declensions.count == 1 ? declensions.first ?? nil : nil
    place += 1
    return true
  }

  /// Goes beyond the first words of "zu viel gezahlte Beträge".
  private mutating func skipMeasure(until end: Int) {
    guard determiner == nil, analysis.form(place).folded == "zu", place + 2 < end,
      ["viel", "wenig", "spät"].contains(analysis.form(place + 1).folded),
      analysis.tags[place + 2] == .adja
    else { return }
    place += 2
  }

  private mutating func skipDependents() {
    guard let dependents, dependents.lowerBound == place else { return }
    place = dependents.upperBound
    awaitsAdjective = true
  }

  /// Reads what stands between determiner and noun, up to its last token; false if it is not understood.
  private mutating func readAttribute(until end: Int) -> Bool {
    switch analysis.tags[place] {
    case .adja:
      adjectives.append(place)
      awaitsAdjective = false
      return true
    case .card:
      isPlural = analysis.form(place).folded != "1"
      return true
    case .adv, .adjd, .ptkneg, .vvpp, .trunc:
      awaitsAdjective = true
      return determiner != nil || !adjectives.isEmpty
    case .appr, .apprart: return readPrepositionalPhrase(until: end)
    case .comma, .kon:
      return place > 0 && place + 1 < end && analysis.tags[place - 1] == .adja
        && analysis.tags[place + 1] == .adja
    default: return false
    }
  }

  /// Reads "im Rathaus" of "der im Rathaus ausgehängte Plan", an insertion behind it included.
  private mutating func readPrepositionalPhrase(until end: Int) -> Bool {
    guard determiner != nil, let inner = chunker.prepositionalPhrase(at: place, until: end) else {
      return false
    }
    place = (analysis.insertion(at: inner.end)?.upperBound ?? inner.end) - 1
    awaitsAdjective = true
    return true
  }
}
