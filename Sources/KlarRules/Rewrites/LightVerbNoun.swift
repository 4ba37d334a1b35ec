internal import KlarGerman

/// The noun that carries the meaning beside a light verb: "eine erneute Prüfung Ihrer Angaben".
struct LightVerbNoun {
  /// The constituent that it fills.
  let constituent: Constituent
  /// Its adjectives as adverbs: "erneut".
  let adverbs: [String]
  /// Whether "kein" stands before it.
  let isDenied: Bool
  /// Its genitive attribute: what the verb acts upon.
  let attribute: NounPhrase?

  /// The noun at the end of a phrase; nil if words around it would be lost.
  init?(_ words: Range<Int>, of frame: ClauseFrame, in analysis: Analysis, _ lexicon: Lexicon) {
    let head = words.upperBound - 1
    guard let constituent = frame.constituents.first(where: { $0.tokens.contains(head) }) else {
      return nil
    }
    self.constituent = constituent
    if constituent.kind == .prepositionalPhrase {
      guard let preposition = constituent.preposition, constituent.tokens == preposition..<head + 1,
        words.lowerBound == preposition
      else { return nil }
      (adverbs, isDenied, attribute) = ([], false, nil)
      return
    }
    guard constituent.kind == .nounPhrase, constituent.phrases.count == 1,
      let phrase = constituent.phrases.first, phrase.head == head
    else { return nil }
    let determiner = phrase.determiner.map { analysis.form($0).folded } ?? ""
    isDenied = determiner.hasPrefix("kein")
    guard
      isDenied || determiner.isEmpty || determiner.hasPrefix("ein")
        || ClosedClasses.definiteArticles.contains(determiner),
      phrase.tokens.lowerBound + (phrase.determiner == nil ? 0 : 1) + phrase.adjectives.count
        == head
    else { return nil }
    let adverbs = phrase.adjectives.compactMap {
      ActorWords.standard.adverb(of: Morphology(analysis).lemma($0))
    }
    guard adverbs.count == phrase.adjectives.count else { return nil }
    self.adverbs = adverbs
    let end = phrase.tokens.upperBound
    if head + 1 == end {
      attribute = nil
    } else {
      guard
        let genitive = NounPhraseChunker(analysis, lexicon: lexicon)
          .phrase(at: head + 1, until: end, governed: [.genitive]),
        genitive.tokens == head + 1..<end
      else { return nil }
      attribute = genitive
    }
  }
}
