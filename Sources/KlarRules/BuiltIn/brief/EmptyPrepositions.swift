internal import KlarGerman
internal import KlarText

/// Finds prepositions whose words were left out.
struct EmptyPrepositions {
  /// Prepositions with an article, behind which a day or a thing must follow.
  private static let openers: Set<String> = ["am", "ans", "beim", "im", "ins", "vom", "zum", "zur"]
  /// Tags of words that begin something else.
  private static let others: Set<Tag> = [
    .art, .pposat, .pper, .vvpp, .vvizu,
  ]
  /// Tags of words that no attribute begins with.
  private static let ends: Set<Tag> = [.vafin, .vmfin, .stop]
  /// Behind "am", "vom" and "zum" often stands a day, which no other preposition begins.
  private static let prepositions: Set<Tag> = [.appr, .apprart]

  private let analysis: Analysis

  /// The prepositions of a letter.
  init(_ analysis: Analysis) { self.analysis = analysis }

  /// Whether a day or a thing is left out: "bis am einreichen".
  func lackDay(behind token: Int, in sentence: Sentence) -> Bool {
    let word = analysis.form(token).folded
    guard Self.openers.contains(word) else { return false }
    let next = token + 1
    // "Am ist das Gesuch gekommen": a name for the tagger.
    if Self.ends.contains(analysis.tags[next]) {
      return analysis.tags[token] == .apprart || token == sentence.tokens.lowerBound
    }
    guard analysis.tags[token] == .apprart else { return false }
    if Self.others.contains(analysis.tags[next]) {
      return !hasAttribute(behind: next, in: sentence)
    }
    guard ["am", "vom", "zum"].contains(word) else { return false }
    if Self.prepositions.contains(analysis.tags[next]) {
      return !hasAttribute(behind: next, in: sentence)
    }
    return word == "am" && isPlural(next, in: sentence)
  }

  /// Whether a preposition stands before a mark, or before another one that it never governs: "für , und",
  /// "vom bis zum 3. Mai", "bis zurück."
  func lackWords(behind token: Int, in sentence: Sentence) -> Bool {
    let next = token + 1
    let words = analysis.words(token..<min(token + 3, sentence.tokens.upperBound))
    if let pair = LetterCues.standard[.gap].first(in: words), pair.lowerBound == 0 {
      return words[0] != "ab" || token == sentence.tokens.lowerBound
        || analysis.tags[token - 1] == .comma
    }
    guard LetterCues.standard[.bound].contains(words[0]), analysis.form(token).casing == .lower
    else { return false }
    if words[0] == "bis", analysis.tags[next] == .ptkvz {
      return words.count > 2 && analysis.tags[token + 2] == .stop
    }
    guard [",", ".", ";", "!"].contains(words[1]) else { return false }
    let isApart = analysis.tokens[token].range.upper < analysis.tokens[next].range.lower
    // "für, gegen oder mit", "vom, im und am Haus".
    let behind = words.count > 2 ? analysis.tags[token + 2] : .stop
    return isApart || !Self.prepositions.contains(behind) && ![.kon, .bracket].contains(behind)
  }

  /// Whether a noun stands alone in the plural, so that it begins something else: "bis am Bilder abgeben".
  private func isPlural(_ token: Int, in sentence: Sentence) -> Bool {
    let next = token + 1
    guard analysis.tags[token] == .nn, next < sentence.tokens.upperBound,
      ![.nn, .ne, .trunc, .card, .bracket, .kon].contains(analysis.tags[next])
    else { return false }
    let phrase = NounPhraseChunker(analysis).phrase(at: token, until: next)
    return phrase?.readings.numbers == [.plural]
  }

  /// Whether what follows may be the words of an attribute: "im von Ihnen unterschriebenen Vertrag".
  private func hasAttribute(behind token: Int, in sentence: Sentence) -> Bool {
    var nouns = 0
    for place in token..<min(sentence.tokens.upperBound, token + 14) {
      if analysis.tags[place] == .adja, analysis.form(place).folded.hasSuffix("en") { return true }
      if analysis.tags[place] == .nn { nouns += 1 }
      if nouns > 1 { return false }
    }
    return false
  }
}
