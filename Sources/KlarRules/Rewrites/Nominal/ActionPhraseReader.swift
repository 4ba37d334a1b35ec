internal import KlarGerman

/// Reads the phrase around a noun of an action; nil where it is not all understood.
struct ActionPhraseReader {
  private static let prepositions: Set<String> = [
    "zu", "zwecks", "für", "nach", "bei", "vor", "bis zu", "während", "durch", "ohne",
    "wegen", "aufgrund",
  ]
  private static let joined = [
    "zum": "zu", "zur": "zu", "beim": "bei", "fürs": "für", "durchs": "durch",
  ]

  private let analysis: Analysis
  private let chunker: NounPhraseChunker
  private let nouns = ActionNouns.standard

  init(_ analysis: Analysis) {
    self.analysis = analysis
    chunker = NounPhraseChunker(analysis)
  }

  /// The phrase around the noun at a token.
  ///
  /// - Parameter finite: Where the finite verb stands if the phrase may fill all before it.
  func phrase(_ noun: Int, in sentence: Range<Int>) -> ActionPhrase? {
    guard let action = nouns.action(analysis.form(noun).text),
      let front = front(noun, in: sentence),
      let (phrases, old, isHidden) = governed(noun + 1, until: sentence.upperBound),
      let end = attributes(phrases, until: sentence.upperBound)
    else { return nil }
    var start = front.start
    let hasErst = start > sentence.lowerBound && analysis.form(start - 1).folded == "erst"
    if hasErst { start -= 1 }
    return ActionPhrase(
      tokens: start..<end, preposition: front.preposition, hasErst: hasErst, action: action,
      phrases: phrases, oldCase: old, hasHiddenArticle: isHidden,
      attributes: phrases[phrases.count - 1].tokens.upperBound, adverb: front.adverb)
  }

  /// What one adjective in front of a noun becomes, and where it stands; nil if it becomes nothing.
  func adverb(before noun: Int) -> String? {
    let word = analysis.form(noun - 1).folded
    return Adjective.endings.filter(word.hasSuffix).max { $0.count < $1.count }
      .flatMap { nouns.adverb(String(word.dropLast($0.count))) }
  }

  /// Preposition, article and one adjective, or two of them with "und".
  private func front(
    _ noun: Int, in sentence: Range<Int>
  ) -> (start: Int, preposition: String, adverb: String?)? {
    var place = noun - 1
    var adverb: String?
    var isDenied = false
    if place >= sentence.lowerBound, analysis.tags[place] == .adja {
      guard let found = self.adverb(before: noun) else { return nil }
      adverb = found
      place -= 1
      if place - 1 >= sentence.lowerBound, analysis.form(place).folded == "und",
        analysis.tags[place - 1] == .adja
      {
        guard let other = self.adverb(before: place) else { return nil }
        adverb = "\(other) und \(found)"
        place -= 2
      }
      if place >= sentence.lowerBound, analysis.form(place).folded == "nicht" {
        adverb = "nicht \(found)"
        isDenied = true
        place -= 1
      }
    }
    if let start = caseOf(place, in: sentence) { return (start, "bei", adverb) }
    if place >= sentence.lowerBound, analysis.tags[place] == .art,
      ClosedClasses.definiteArticles.contains(analysis.form(place).folded)
    {
      place -= 1
    }
    guard place >= sentence.lowerBound else { return nil }
    let word = analysis.form(place).folded
    // The tagger may take "Bei" at the begin of a sentence for a particle.
    guard [.appr, .apprart].contains(analysis.tags[place]) || place == sentence.lowerBound else {
      return nil
    }
    var preposition = Self.joined[word] ?? word
    if preposition == "zu", place > sentence.lowerBound, analysis.form(place - 1).folded == "bis" {
      preposition = "bis zu"
      place -= 1
    }
    // Only a condition can be about what is not done in time.
    guard Self.prepositions.contains(preposition), !isDenied || preposition == "bei" else {
      return nil
    }
    return (place, preposition, adverb)
  }

  /// Where "im Falle" or "für den Fall" begins, with an article at a token behind it.
  private func caseOf(_ article: Int, in sentence: Range<Int>) -> Int? {
    guard article - 2 >= sentence.lowerBound, analysis.tags[article] == .art,
      ["der", "des", "einer", "eines"].contains(analysis.form(article).folded),
      ["fall", "falle"].contains(analysis.form(article - 1).folded)
    else { return nil }
    if analysis.form(article - 2).folded == "im" { return article - 2 }
    let isFor =
      article - 3 >= sentence.lowerBound && analysis.form(article - 2).folded == "den"
      && analysis.form(article - 3).folded == "für"
    return isFor ? article - 3 : nil
  }

  /// The phrases behind the noun, in the genitive or with "von".
  func governed(
    _ start: Int, until end: Int
  ) -> (phrases: [NounPhrase], old: GrammaticalCase, isHidden: Bool)? {
    guard start < end else { return nil }
    let word = analysis.form(start).folded
    let hasVon = word == "von" || word == "vom"
    let old: GrammaticalCase = hasVon ? .dative : .genitive
    guard let first = phrase(hasVon ? start + 1 : start, old, until: end),
      hasVon || first.determiner != nil || !first.adjectives.isEmpty
    else { return nil }
    var phrases = [first]
    while let place = phrases.last?.tokens.upperBound, place + 1 < end,
      ClosedClasses.joints.contains(analysis.form(place).folded),
      canOpenPhrase(analysis.tags[place + 1])
    {
      guard let next = phrase(place + 1, old, until: end),
        next.determiner != nil || first.readings.numbers == [.plural],
        nouns.action(analysis.form(next.head).text) == nil
      else { return nil }
      phrases.append(next)
    }
    return (phrases, old, word == "vom")
  }

  private func phrase(_ start: Int, _ old: GrammaticalCase, until end: Int) -> NounPhrase? {
    guard start < end, let phrase = chunker.phrase(at: start, until: end, governed: [old]),
      !phrase.isFixed, analysis.tags[phrase.head] == .nn,
      !ActorWords.standard.isAgent(Morphology(analysis).lemma(phrase.head))
    else { return nil }
    return phrase
  }

  private func canOpenPhrase(_ tag: Tag) -> Bool {
    switch tag {
    case .art, .pposat, .pdat, .piat, .adja, .nn, .ne, .card, .appr, .apprart, .trunc: true
    default: false
    }
  }

  /// Where the phrases with their own prepositional attributes end; nil if that is not certain.
  private func attributes(_ phrases: [NounPhrase], until end: Int) -> Int? {
    guard let last = phrases.last else { return nil }
    var place = last.tokens.upperBound
    var head = Morphology(analysis).lemma(last.head)
    while place < end, analysis.tags[place] == .appr || analysis.tags[place] == .apprart,
      nouns.belongs(analysis.form(place).folded, to: head),
      let next = chunker.prepositionalPhrase(at: place, until: end)
    {
      place = next.end
      if let phrase = next.phrase { head = Morphology(analysis).lemma(phrase.head) }
    }
    return place
  }
}
