/// Reads a stretch of a clause as a row of constituents.
struct FieldReader {
  private let analysis: Analysis
  private let lexicon: Lexicon
  private let chunker: NounPhraseChunker

  init(_ analysis: Analysis, _ lexicon: Lexicon) {
    self.analysis = analysis
    self.lexicon = lexicon
    chunker = NounPhraseChunker(analysis, lexicon: lexicon)
  }

  /// The constituents; nil if a word is not understood.
  func constituents(of field: Range<Int>) -> [Constituent]? {
    var constituents: [Constituent] = []
    var place = field.lowerBound
    while place < field.upperBound {
      guard let constituent = constituent(at: place, until: field.upperBound),
        let bracket = bracketsEnd(constituent.tokens.upperBound, until: field.upperBound)
      else { return nil }
      let end = insertionEnd(
        periodEnd(constituent, bracket, until: field.upperBound), until: field.upperBound)
      constituents.append(constituent.extended(to: end))
      place = end
    }
    return constituents
  }

  /// The end of brackets that open at a place, or the place; nil if they do not end in the field.
  private func bracketsEnd(_ place: Int, until end: Int) -> Int? {
    guard place < end, analysis.form(place).text == "(" else { return place }
    return (place + 1..<end).first { analysis.form($0).text == ")" }.map { $0 + 1 }
  }

  /// The end of what a period begins with, "innerhalb von zwei Wochen ab Zugang", or the place.
  private func periodEnd(_ period: Constituent, _ place: Int, until end: Int) -> Int {
    guard place < end, let preposition = period.preposition,
      InflectionWords.standard.periods.contains(analysis.form(preposition).folded),
      ["ab", "nach", "seit"].contains(analysis.form(place).folded),
      let start = chunker.prepositionalPhrase(at: place, until: end),
      !(start.phrase?.isFixed ?? true)
    else { return place }
    return start.end
  }

  /// The end of an insertion that begins at a place, or the place.
  private func insertionEnd(_ place: Int, until end: Int) -> Int {
    analysis.insertion(at: place).map { min($0.upperBound, end) } ?? place
  }

  private func constituent(at start: Int, until end: Int) -> Constituent? {
    if analysis.form(start).folded == "zu", let phrase = nominal(at: start, until: end) {
      return phrase
    }
    switch analysis.tags[start] {
    case .pper, .prf: return pronoun(start)
    case .ptkneg: return adverbial(start..<start + 1, .negation)
    case .appr, .apprart: return prepositional(at: start, until: end)
    case .adv, .adjd, .pav:
      if analysis.form(start).folded == "bis" { return prepositional(at: start, until: end) }
      return adverbial(start..<mannerEnd(start, until: end), .adverbial)
    case .art, .pdat, .piat, .pposat, .adja, .nn, .ne, .card, .prels, .pds:
      return nominal(at: start, until: end)
    default:
      guard let phrase = chunker.phrase(at: start, until: end), phrase.isFixed else { return nil }
      return Constituent(
        kind: .nounPhrase, tokens: phrase.tokens, phrases: [phrase], preposition: nil,
        cases: phrase.readings.cases, numbers: phrase.readings.numbers)
    }
  }

  /// Whether a comma stands between the members of a row.
  private func isDivider(_ token: Int) -> Bool {
    analysis.tags[token] == .comma && analysis.insertion(at: token) == nil
  }

  private func adverbial(_ tokens: Range<Int>, _ kind: Constituent.Kind) -> Constituent {
    Constituent(
      kind: kind, tokens: tokens, phrases: [], preposition: nil, cases: [], numbers: [])
  }

  /// The end of an adverb, or of two that say how something is done: "unverzüglich und unaufgefordert".
  private func mannerEnd(_ start: Int, until end: Int) -> Int {
    func isManner(_ token: Int) -> Bool {
      let word = analysis.form(token).folded
      return ActorWords.standard.adverb(of: word) == word
    }
    guard start + 2 < end, analysis.form(start + 1).folded == "und", isManner(start),
      isManner(start + 2), [.adv, .adjd].contains(analysis.tags[start + 2])
    else { return start + 1 }
    return start + 3
  }

  private func pronoun(_ token: Int) -> Constituent {
    let words = lexicon.closed.readings(of: analysis.form(token).folded)
      .filter { $0.tag == analysis.tags[token] }
    return Constituent(
      kind: .pronoun, tokens: token..<token + 1, phrases: [], preposition: nil,
      cases: Set(words.compactMap(\.grammaticalCase)), numbers: Set(words.compactMap(\.number)))
  }

  private func prepositional(at start: Int, until end: Int) -> Constituent? {
    guard let first = chunker.prepositionalPhrase(at: start, until: end) else { return nil }
    var (stop, phrases) = (first.end, first.phrase.map { [$0] } ?? [])
    // "am Montag und am Dienstag", "mit Namen und Anschrift"
    while stop + 1 < end, analysis.tags[stop] == .kon {
      if let next = chunker.prepositionalPhrase(at: stop + 1, until: end) {
        stop = next.end
      } else if let next = chunker.phrase(at: stop + 1, until: end) {
        stop = next.tokens.upperBound
        phrases.append(next)
      } else {
        return nil
      }
    }
    return Constituent(
      kind: .prepositionalPhrase, tokens: start..<stop, phrases: phrases,
      preposition: first.preposition, cases: [], numbers: [])
  }

  private func nominal(at start: Int, until end: Int) -> Constituent? {
    guard let first = chunker.phrase(at: start, until: end) else { return nil }
    var phrases = [first]
    var stop = first.tokens.upperBound
    var isClosed = true
    while stop + 1 < end, analysis.tags[stop] == .kon || isDivider(stop) {
      guard let next = chunker.phrase(at: stop + 1, until: end) else { return nil }
      isClosed = analysis.tags[stop] == .kon
      phrases.append(next)
      stop = next.tokens.upperBound
    }
    guard isClosed else { return nil }
    let cases = phrases.dropFirst().reduce(first.readings.cases) {
      $0.intersection($1.readings.cases)
    }
    return Constituent(
      kind: .nounPhrase, tokens: start..<stop, phrases: phrases, preposition: nil, cases: cases,
      numbers: phrases.count > 1 ? [.plural] : first.readings.numbers)
  }
}
