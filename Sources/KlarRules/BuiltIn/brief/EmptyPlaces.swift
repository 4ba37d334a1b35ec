internal import KlarGerman
internal import KlarText

/// Finds the words of a sentence beside which something was left out.
struct EmptyPlaces {
  /// What is not there.
  enum Lack {
    /// A day or a thing: "bis am einreichen".
    case day
    /// "für , und".
    case words
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

  /// Parts behind which a letter says nothing more.
  private static let last: Set<LetterPart.Kind> = [.closing, .signature]

  private let analysis: Analysis
  private let figures: EmptyFigures
  private let prepositions: EmptyPrepositions

  /// The places of a letter.
  init(_ analysis: Analysis) {
    self.analysis = analysis
    figures = EmptyFigures(analysis)
    prepositions = EmptyPrepositions(analysis)
  }

  /// What lacks beside a token; nil if nothing does.
  func lack(at token: Int, in sentence: Sentence) -> Lack? {
    if token + 1 < sentence.tokens.upperBound {
      if prepositions.lackDay(behind: token, in: sentence) { return .day }
      if prepositions.lackWords(behind: token, in: sentence) { return .words }
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

  /// Whether an article has no noun: "Legen Sie alles in die am Haus".
  private func lacksNoun(behind token: Int, in sentence: Sentence) -> Bool {
    guard analysis.tags[token] == .art, token > sentence.tokens.lowerBound,
      analysis.tags[token - 1] == .appr, [.appr, .apprart].contains(analysis.tags[token + 1])
    else { return false }
    let rest = (token + 2..<sentence.tokens.upperBound).drop {
      [.art, .pposat].contains(analysis.tags[$0])
    }
    guard let noun = rest.first, analysis.tags[noun] == .nn else { return false }
    let end = rest.dropFirst().first { analysis.tags[$0] != .vvpp }
    return end.map { analysis.tags[$0] == .stop } ?? false
  }

  /// Whether a bracket closes behind "nach Ziffer" and a blank: "(Anlage nach Ziffer )".
  private func lacksNumber(behind token: Int, in sentence: Sentence) -> Bool {
    analysis.form(token + 1).text == ")" && analysis.has(.numbered, in: token..<token + 1)
      && token > sentence.tokens.lowerBound && analysis.has(.pointer, in: token - 1..<token)
      && analysis.tokens[token].range.upper < analysis.tokens[token + 1].range.lower
  }
}
