internal import KlarGerman
internal import KlarText

/// A run of words that spells a pattern, and what stands around it.
struct PhraseContext {
  private let pattern: PhrasePattern
  private let words: Range<Int>
  private let sentence: Sentence
  private let analysis: Analysis

  init(pattern: PhrasePattern, words: Range<Int>, sentence: Sentence, in analysis: Analysis) {
    self.pattern = pattern
    self.words = words
    self.sentence = sentence
    self.analysis = analysis
  }

  /// The match with an article in front, where the pattern has one.
  func match(verb: ClauseVerb?) -> PhraseMatch {
    let start = pattern.hasDeterminer ? nounPhraseStart : words.lowerBound
    return PhraseMatch(
      list: pattern.list, entry: pattern.entry, words: start..<words.upperBound, verb: verb)
  }

  /// Whether nouns are written as nouns: "dank" is not "Dank", except at the start of a sentence.
  var hasRightCapitals: Bool {
    zip(words, pattern.capitals).allSatisfy { token, isCapital in
      switch analysis.form(token).casing {
      case .upper, .none: true
      case .lower: !isCapital
      case .capitalized, .mixed: isCapital || analysis.isSentenceStart(token)
      }
    }
  }

  /// Whether a preposition has a noun phrase, or stands all alone as in a glossary.
  var hasRightNeighbours: Bool {
    guard pattern.entryClass == .prep else { return true }
    if words == sentence.tokens { return true }
    let next = words.upperBound
    let isFollowed =
      next < sentence.tokens.upperBound && analysis.tokens[next].kind != .punctuation
      && !ClosedClasses.coordinators.contains(analysis.form(next).folded) && !isVerb(next)
    return isFollowed || pattern.isPostposed && followsNoun
  }

  /// Whether a token is of a verb, which no preposition governs: "ihn entsprechend informiert".
  private func isVerb(_ token: Int) -> Bool {
    switch analysis.tags[token] {
    case .vvpp, .vvinf, .vvizu, .vvfin, .vafin, .vainf, .vmfin, .vminf, .ptkzu, .ptkneg: true
    default: false
    }
  }

  /// Whether a noun stands right before the words: "dem Antrag entsprechend".
  private var followsNoun: Bool {
    words.lowerBound > sentence.tokens.lowerBound
      && [.nn, .ne, .pper].contains(analysis.tags[words.lowerBound - 1])
      && analysis.form(words.lowerBound - 1).folded != "ihn"
  }

  /// Whether the noun of a verb phrase is the verb's own, not that of a preposition: "in jedem Fall
  /// sein" is not "der Fall sein", and no attribute of another: "Nach Ablauf der Frist setzt".
  var isOwnNoun: Bool {
    guard pattern.hasDeterminer || pattern.verb != nil && pattern.capitals.first == true
    else { return true }
    let before = nounPhraseStart - 1
    guard before >= sentence.tokens.lowerBound else { return true }
    switch analysis.tags[before] {
    case .appr, .apprart: return false
    // "den Plan einer Prüfung unterziehen": a phrase may want the dative.
    case .nn
    where nounPhraseStart < words.lowerBound
      && !analysis.form(nounPhraseStart).folded.hasPrefix("ein"):
      let cases = Morphology(analysis).features(words.upperBound - 1, in: sentence.tokens).cases
      return cases.isEmpty || cases.contains(.nominative) || cases.contains(.accusative)
    default: return true
    }
  }

  /// Whether the participle in front of a noun says more than the noun does, as something depends on it:
  /// "die vom Arzt ausgestellte Bescheinigung".
  var hasFullParticiple: Bool {
    guard pattern.entryClass == .noun, words.count > 1,
      words.lowerBound > sentence.tokens.lowerBound
    else { return false }
    let stem = EndingReader.stem(ofAttribute: analysis.form(words.lowerBound).folded)
    guard ["t", "en", "nd"].contains(where: stem.hasSuffix) else { return false }
    switch analysis.tags[words.lowerBound - 1] {
    case .nn, .ne, .adv, .adjd, .pper, .prf, .pav: return true
    default: return false
    }
  }

  /// Whether a reflexive pronoun stands in the segment, if the pattern needs one.
  func hasPronoun(in segment: ClauseSegment) -> Bool {
    !pattern.isReflexive
      || segment.tokens.contains { ClosedClasses.reflexives.contains(analysis.form($0).folded) }
  }

  /// The verb that the words belong to: the next one behind them, or the finite one before.
  func partner(among verbs: [ClauseVerb], in segment: ClauseSegment) -> ClauseVerb? {
    guard hasPronoun(in: segment) else { return nil }
    let verbs = verbs.filter { !helpsAnother($0) }
    let behind = verbs.filter { $0.token >= words.upperBound }.min { $0.token < $1.token }
    if let behind, !isInAnotherClause(behind) { return behind }
    return
      verbs
      .filter { verb in
        verb.token < words.lowerBound
          && (verb.use.kind == .finite && !verb.use.isJoined)
          && verb.particle.map { $0 >= words.upperBound } ?? true
      }
      .max { $0.token < $1.token }
  }

  /// Whether a verb only helps another one, which is not of the phrase: "haben" in "haben in Kenntnis
  /// gesetzt" is not that of "Kenntnis haben".
  private func helpsAnother(_ verb: ClauseVerb) -> Bool {
    let own = analysis.verbComplexes(of: sentence)
    guard let complex = own.first(where: { $0.tokens.contains(verb.token) }) else { return false }
    switch complex.modality {
    // "sind in der Lage zu zahlen": the other verb may depend on the phrase, unless this is its object:
    // "haben Ihren Wunsch mitzuteilen".
    case .habenZu:
      return (nounPhraseStart..<words.upperBound).contains { analysis.tags[$0] == .pposat }
    case .seinZu: return false
    case .modal, nil: break
    }
    return complex.main != verb.token && !words.contains(complex.main)
      && !own.contains { $0.main == verb.token }
  }

  /// Whether a finite verb stands between the words and one behind them that is finite as well.
  private func isInAnotherClause(_ verb: ClauseVerb) -> Bool {
    analysis.tags[verb.token].isFinite
      && (words.upperBound..<verb.token).contains { analysis.tags[$0].isFinite }
  }

  /// The article in front of the words, over adjectives.
  private var nounPhraseStart: Int {
    var start = words.lowerBound
    while start > sentence.tokens.lowerBound {
      let form = analysis.form(start - 1)
      if ClosedClasses.determiners.contains(form.folded) { return start - 1 }
      let isAttribute = form.casing == .lower && EndingReader.hasAdjectiveEnding(form.folded)
      guard isAttribute, analysis.tokens[start - 1].kind == .word else { break }
      start -= 1
    }
    return words.lowerBound
  }
}
