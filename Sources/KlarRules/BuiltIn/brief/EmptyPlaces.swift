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
    /// "ca. Monate".
    case count
    /// "ein Wert von €".
    case amount
    /// "in die am Haus".
    case noun
    /// What a colon at the end of the letter announces.
    case list
    /// The date of the letter: "Auenstadt,".
    case ownDate
  }

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
  private static let counted: Set<String> = ["ziffer", "ziff.", "nummer", "nr.", "artikel", "art."]
  /// Parts behind which a letter says nothing more.
  private static let last: Set<LetterPart.Kind> = [.closing, .signature]

  private let analysis: Analysis
  private let figures: EmptyFigures

  /// The places of a letter.
  init(_ analysis: Analysis) {
    self.analysis = analysis
    figures = EmptyFigures(analysis)
  }

  /// What lacks beside a token; nil if nothing does.
  func lack(at token: Int, in sentence: Sentence) -> Lack? {
    if token + 1 < sentence.tokens.upperBound {
      if lacksDay(behind: token, in: sentence) || lacksWords(behind: token, in: sentence) {
        return .day
      }
      if lacksNumber(behind: token, in: sentence) { return .number }
      if figures.lackCount(behind: token) { return .count }
      if lacksNoun(behind: token, in: sentence) { return .noun }
    }
    return figures.lackAmount(at: token, in: sentence) ? .amount : nil
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

  /// The comma behind the sender's town in a line of its own, where the letter's date should follow.
  func openDate() -> Int? {
    let head = analysis.sentences.prefix { $0.part != .salutation && $0.part != .body }
    guard head.count < analysis.sentences.count else { return nil }
    let line = head.first { line in
      line.tokens.count == 2 && analysis.form(line.tokens.lowerBound + 1).text == ","
        && head.contains { isPostal($0, analysis.form(line.tokens.lowerBound).folded) }
        && !isDated(line.tokens.upperBound)
    }
    return line.map { $0.tokens.lowerBound + 1 }
  }

  /// Whether the date stands at the beginning of the next line, behind "den".
  private func isDated(_ token: Int) -> Bool {
    !analysis.entities(
      in: token..<min(token + 3, analysis.tokens.count), [.date, .placeholder]
    ).isEmpty
  }

  /// Whether a line is a postal code with a town.
  private func isPostal(_ line: Sentence, _ town: String) -> Bool {
    line.tokens.count == 2 && analysis.tokens[line.tokens.lowerBound].kind == .number
      && analysis.form(line.tokens.lowerBound + 1).folded == town
  }

  private func lacksDay(behind token: Int, in sentence: Sentence) -> Bool {
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
  private func lacksWords(behind token: Int, in sentence: Sentence) -> Bool {
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

  /// Whether an article has no noun: "Legen Sie alles in die am Haus".
  private func lacksNoun(behind token: Int, in sentence: Sentence) -> Bool {
    guard analysis.tags[token] == .art, token > sentence.tokens.lowerBound,
      analysis.tags[token - 1] == .appr, Self.prepositions.contains(analysis.tags[token + 1])
    else { return false }
    let rest = (token + 2..<sentence.tokens.upperBound).drop {
      [.art, .pposat].contains(analysis.tags[$0])
    }
    guard let noun = rest.first, analysis.tags[noun] == .nn else { return false }
    let end = rest.dropFirst().first { analysis.tags[$0] != .vvpp }
    return end.map { analysis.tags[$0] == .stop } ?? false
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
}
