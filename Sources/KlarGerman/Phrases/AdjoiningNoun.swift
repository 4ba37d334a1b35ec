internal import KlarText

/// Finds the noun behind a determiner with nothing but known adjectives between, so that all their endings
/// can be judged.
struct AdjoiningNoun: Sendable {
  /// Tags of words that may belong to the noun in front.
  private static let continuations: TagSet = [
    .nn, .ne, .card, .trunc, .xy, .bracket, .adja,
  ]

  /// Marks that may make a longer word of the noun in front.
  private static let joints: Set<String> = ["-", "/", "*", "_", "&", "–", "(", "“", "\""]

  private let analysis: Analysis
  private let lexicon: Lexicon
  private let nouns: JudgedNouns

  init(_ analysis: Analysis, _ lexicon: Lexicon) {
    self.analysis = analysis
    self.lexicon = lexicon
    nouns = JudgedNouns(lexicon)
  }

  /// The noun behind a determiner; nil if there is none, it is not known well enough, or something
  /// behind may belong to it.
  func noun(behind determiner: Int, until end: Int) -> Int? {
    let first = attributeStart(behind: determiner, until: end)
    guard let place = adjectivesEnd(first, until: end), place < end, place - first < 3,
      analysis.tags[place] == .nn, analysis.tokens[place].kind == .word,
      nouns.hold(analysis.form(place)), place + 1 == end || isLast(place, until: end)
    else { return nil }
    return place
  }

  /// Where the adjectives behind a determiner begin: behind a preposition and its words before a participle,
  /// "dem im Rathaus ausgehängten Plan".
  private func attributeStart(behind determiner: Int, until end: Int) -> Int {
    let start = determiner + 1
    let chunker = NounPhraseChunker(analysis, lexicon: lexicon)
    guard start < end, analysis.tags[start] == .appr || analysis.tags[start] == .apprart,
      let inner = chunker.prepositionalPhrase(at: start, until: end), inner.end < end,
      analysis.tags[inner.end] == .adja,
      isParticiple(Folding.key(analysis.form(inner.end).folded))
    else { return start }
    return inner.end
  }

  /// The token behind the adjectives that begin at a place, a number behind them included; nil if one is
  /// not known.
  private func adjectivesEnd(_ first: Int, until end: Int) -> Int? {
    var place = first
    while place < end, analysis.tags[place] == .adja || analysis.tags[place] == .card {
      if analysis.tags[place] == .card {
        return analysis.form(place).folded == "1" || place == first ? nil : place + 1
      }
      let form = analysis.form(place)
      guard form.casing == .lower, analysis.tokens[place].kind == .word,
        form.text.allSatisfy(\.isLetter), isInflected(form.folded)
      else { return nil }
      place += 1
    }
    return place
  }

  /// Whether an adjective is known and no adverb or numeral without ending: "eine selten gute Idee", "in den
  /// achtziger Jahren".
  private func isInflected(_ word: String) -> Bool {
    let key = Folding.key(word)
    if word.hasSuffix("ziger") || lexicon.adjectives.adjective(key: key) != nil { return false }
    return !lexicon.adjectives.readings(of: word).isEmpty || isParticiple(key)
  }

  private func isParticiple(_ key: [UInt8]) -> Bool {
    !Participle.stems(of: key, lexicon.verbs).isEmpty
  }

  /// Whether nothing behind a noun may belong to it.
  private func isLast(_ noun: Int, until end: Int) -> Bool {
    let next = noun + 1
    return !Self.continuations.contains(analysis.tags[next])
      && !Self.joints.contains(analysis.form(next).text)
      && !isGenderColon(next, until: end) && !isPair(next, until: end)
      && (analysis.tokens[noun].range.upper < analysis.tokens[next].range.lower
        || analysis.tokens[next].kind == .punctuation)
  }

  /// Whether "und" and a noun follow, which may end for both: "des Hab und Guts".
  private func isPair(_ token: Int, until end: Int) -> Bool {
    analysis.tags[token] == .kon && token + 1 < end && analysis.tags[token + 1] == .nn
  }

  /// Whether a colon stands inside a word: "des Mieter:innen".
  private func isGenderColon(_ token: Int, until end: Int) -> Bool {
    analysis.form(token).text == ":" && token + 1 < end
      && analysis.tokens[token].range.upper == analysis.tokens[token + 1].range.lower
  }
}
