/// Reads a preposition, or two that belong together, and the phrase behind.
struct PrepositionalPhraseReader {

  private let chunker: NounPhraseChunker
  private let analysis: Analysis

  init(_ chunker: NounPhraseChunker) {
    self.chunker = chunker
    analysis = chunker.analysis
  }

  /// The phrase that begins at a token; nil if none is understood.
  func phrase(at start: Int, until end: Int) -> PrepositionalPhrase? {
    let governed = governed(at: start, until: end)
    // "bis Freitag, 10.10.2025": a weekday is not all.
    guard let deadline = deadline(at: start, until: end), deadline.end > governed?.end ?? start
    else { return governed }
    return deadline
  }

  /// "bis zum 12.03.2026", "bis spätestens 12.03.2026": a last day with its prepositions.
  private func deadline(at start: Int, until end: Int) -> PrepositionalPhrase? {
    guard isPreposition(start), let entity = chunker.units.deadline(at: start, until: end) else {
      return nil
    }
    let stop = entity.tokens.upperBound
    return PrepositionalPhrase(
      preposition: start,
      phrase: NounPhrase(fixed: start + 1..<stop, head: start + 1, readings: .all), end: stop)
  }

  private func governed(at start: Int, until end: Int) -> PrepositionalPhrase? {
    guard let words = prepositions(at: start, until: end) else { return nil }
    if isShort(words.next, until: end) {
      return PrepositionalPhrase(
        preposition: words.first, phrase: nil, end: shortEnd(words.next, until: end))
    }
    let word = analysis.form(words.governing).folded
    guard
      let phrase = chunker.phrase(
        at: words.next, until: end, governed: chunker.lexicon.closed.cases(governedBy: word),
        isAfterArticle: analysis.tags[words.governing] == .apprart)
    else { return nil }
    var stop = phrase.tokens.upperBound
    if word == "von", stop < end, analysis.form(stop).folded == "wegen" { stop += 1 }
    return PrepositionalPhrase(preposition: words.first, phrase: phrase, end: stop)
  }

  /// The first preposition, the one that governs, and the token behind.
  private func prepositions(
    at start: Int, until end: Int
  ) -> (first: Int, governing: Int, next: Int)? {
    let (first, next) = behindBis(start, until: end)
    guard isPreposition(first), first + 1 < end else { return nil }
    // "innerhalb von zwei Wochen": "von" governs for the preposition in front.
    if InflectionWords.standard.withVon.contains(analysis.form(first).folded), first + 2 < end,
      analysis.form(first + 1).folded == "von"
    {
      return (first, first + 1, next + 1)
    }
    return (first, first, next)
  }

  /// The preposition at a token or behind "bis", and the token behind it and its adverb: "bis zum Ende",
  /// "bis spätestens zum Ende", "bis spätestens Freitag".
  private func behindBis(_ start: Int, until end: Int) -> (preposition: Int, next: Int) {
    guard analysis.form(start).folded == "bis" else { return (start, start + 1) }
    let hasLimit =
      start + 2 < end && InflectionWords.standard.limits.contains(analysis.form(start + 1).folded)
    let next = hasLimit ? start + 2 : start + 1
    return next < end && isPreposition(next) ? (next, next + 1) : (start, next)
  }

  /// Whether a pronoun or a lone adverb stands in the place of a phrase.
  private func isShort(_ token: Int, until end: Int) -> Bool {
    switch analysis.tags[token] {
    case .pper, .prf, .pis: true
    case .adv, .pav, .adjd: token + 1 == end || !analysis.tags[token + 1].continuesPhrase
    default: false
    }
  }

  /// The end of such a word, with the genitive of "eines der unten genannten Konten".
  private func shortEnd(_ token: Int, until end: Int) -> Int {
    guard analysis.tags[token] == .pis, analysis.form(token).folded.hasPrefix("ein"),
      token + 1 < end,
      let whole = chunker.phrase(at: token + 1, until: end, governed: [.genitive])
    else { return token + 1 }
    return whole.tokens.upperBound
  }

  private func isPreposition(_ token: Int) -> Bool {
    // The tagger often takes "bis" for an adverb.
    analysis.tags[token] == .appr || analysis.tags[token] == .apprart
      || analysis.form(token).folded == "bis"
  }
}
