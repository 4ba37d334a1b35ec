internal import KlarGerman
internal import KlarText

/// Makes a full stop of a semicolon between two main clauses, which is as strong a border.
struct SemicolonCutter {
  private let analysis: Analysis
  private let sentence: Sentence

  init(_ analysis: Analysis, _ sentence: Sentence) {
    self.analysis = analysis
    self.sentence = sentence
  }

  /// The cut at the only semicolon; nil if what follows is no sentence, or if something in front may
  /// hold for it as well.
  func cut() -> SentenceCut? {
    let places = sentence.tokens.filter { analysis.form($0).text == ";" }
    guard places.count == 1, let place = places.first, place + 1 < sentence.tokens.upperBound,
      analysis.form(sentence.tokens.upperBound - 1).text == ".", !isItem,
      place > sentence.tokens.lowerBound, analysis.tags[place + 1] != .kon,
      !sentence.tokens.contains(where: { $0 < place && opensPair($0) }),
      !analysis.addressesReader(withCapitalAt: place + 1)
    else { return nil }
    let word = analysis.form(place + 1).text.withCapital
    let edit = TextEdit(
      TextRange(analysis.tokens[place].range.lower, analysis.tokens[place + 1].range.upper),
      ". " + word)
    let result = analysis.reread([edit].applied(to: analysis.text, in: sentence.range))
    guard result.sentences.count == 2, result.sentences.indices.allSatisfy({ isMain($0, result) })
    else { return nil }
    // With a capital, "sie" would be the reader.
    return SentenceCut(edits: [edit], isCertain: analysis.form(place + 1).folded != "sie")
  }

  /// Whether a word waits for another behind the semicolon: "zwar", "nicht nur".
  private func opensPair(_ token: Int) -> Bool {
    analysis.isWord(token, .pair)
      || analysis.form(token).folded == "nur" && token > sentence.tokens.lowerBound
        && analysis.form(token - 1).folded == "nicht"
  }

  /// Whether it is an item of a list, which may go on with an opening before it.
  private var isItem: Bool {
    let first = sentence.tokens.lowerBound
    switch analysis.tokens[first].kind {
    case .number, .ordinal: return true
    default: return analysis.form(min(first + 1, sentence.tokens.upperBound - 1)).text == ")"
    }
  }

  /// Whether a sentence begins with a main clause whose verb stands in the second place.
  private func isMain(_ sentence: Int, _ result: Analysis) -> Bool {
    guard let number = result.clauses.firstIndex(where: { $0.sentence == sentence }),
      result.clauses[number].kind == .main,
      !CoordinationCutter.isVerbFirst(sentence, in: result),
      let first = result.clauses[number].tokens.first, let finite = result.clauses[number].finite
    else { return false }
    // A verb at the end of more than one phrase is that of a subordinate clause.
    let isSecond = result.clauses[number].tokens.last != finite || finite < first + 4
    return first == result.sentences[sentence].tokens.lowerBound && finite > first && isSecond
      && MainClause(number, of: result).isComplete
  }
}
