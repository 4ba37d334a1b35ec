internal import KlarGerman
internal import KlarText

/// Finds the words of a sentence beside which something was left out.
struct EmptyPlaces {
  /// What is not there.
  enum Lack {
    /// A day or a thing: "bis am einreichen".
    case day
    /// "nach Ziffer )".
    case number
    /// "ein Wert von €".
    case amount
    /// What a colon at the end of the letter announces.
    case list
  }

  /// Prepositions with an article, behind which a day or a thing must follow.
  private static let openers: Set<String> = ["am", "ans", "beim", "im", "ins", "vom", "zum", "zur"]
  /// Tags of words that begin something else.
  private static let others: Set<Tag> = [
    .art, .pposat, .pper, .vafin, .vmfin, .vvpp, .vvizu, .stop,
  ]
  /// Behind "am", "vom" and "zum" often stands a day, which no other preposition begins.
  private static let prepositions: Set<Tag> = [.appr, .apprart]
  private static let counted: Set<String> = ["ziffer", "ziff.", "nummer", "nr.", "artikel", "art."]
  private static let currencies: Set<String> = ["€", "eur", "chf"]
  /// Parts behind which a letter says nothing more.
  private static let last: Set<LetterPart.Kind> = [.closing, .signature]

  private let analysis: Analysis

  /// The places of a letter.
  init(_ analysis: Analysis) { self.analysis = analysis }

  /// What lacks beside a token; nil if nothing does.
  func lack(at token: Int, in sentence: Sentence) -> Lack? {
    if token + 1 < sentence.tokens.upperBound {
      if lacksDay(behind: token, in: sentence) { return .day }
      if lacksNumber(behind: token, in: sentence) { return .number }
    }
    return lacksAmount(at: token, in: sentence) ? .amount : nil
  }

  /// The colon that ends the last sentence before the closing and announces what follows.
  func openEnd(of sentences: [Sentence]) -> Int? {
    guard let sentence = sentences.last,
      let next = analysis.sentences.first(where: {
        $0.tokens.lowerBound >= sentence.tokens.upperBound
      }), Self.last.contains(next.part)
    else { return nil }
    let end = sentence.tokens.upperBound - 1
    guard analysis.form(end).text == ":", sentence.part == .body,
      !analysis.parts.contains(where: { $0.kind == .enclosures })
    else { return nil }
    return sentence.tokens.contains { analysis.form($0).folded.hasPrefix("folg") } ? end : nil
  }

  private func lacksDay(behind token: Int, in sentence: Sentence) -> Bool {
    let word = analysis.form(token).folded
    guard Self.openers.contains(word), analysis.tags[token] == .apprart else { return false }
    let next = token + 1
    if Self.others.contains(analysis.tags[next]) {
      return !hasAttribute(behind: next, in: sentence)
    }
    guard ["am", "vom", "zum"].contains(word) else { return false }
    if Self.prepositions.contains(analysis.tags[next]) {
      return !hasAttribute(behind: next, in: sentence)
    }
    return word == "am" && isPlural(next, in: sentence)
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

  /// Whether a bracket closes behind "nach Ziffer" and a blank: "(Anlage nach Ziffer )".
  private func lacksNumber(behind token: Int, in sentence: Sentence) -> Bool {
    Self.counted.contains(analysis.form(token).folded) && analysis.form(token + 1).text == ")"
      && token > sentence.tokens.lowerBound
      && ["nach", "siehe", "gemäss", "laut", "unter"].contains(analysis.form(token - 1).folded)
      && analysis.tokens[token].range.upper < analysis.tokens[token + 1].range.lower
  }

  /// Whether a currency stands behind "von" or "über" and its noun, and before the end, without an amount.
  private func lacksAmount(at token: Int, in sentence: Sentence) -> Bool {
    guard Self.currencies.contains(analysis.form(token).folded),
      token > sentence.tokens.lowerBound + 1,
      ["über", "von"].contains(analysis.form(token - 1).folded), analysis.tags[token - 2] == .nn
    else { return false }
    return token + 1 == sentence.tokens.upperBound || analysis.tags[token + 1] == .stop
  }
}
