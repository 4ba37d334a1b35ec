internal import KlarGerman

/// Knows which terms a letter explains itself.
struct ExplainedTerms {
  private let analysis: Analysis
  private let follower: [Int: Sentence]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    follower = Dictionary(
      uniqueKeysWithValues: zip(analysis.sentences, analysis.sentences.dropFirst()).map {
        ($0.tokens.lowerBound, $1)
      })
  }

  /// Whether the letter says what the words mean: in the sentence itself, behind a bracket, a dash
  /// or "das heißt", or in the sentence that follows.
  func contains(_ term: String, _ words: Range<Int>, _ sentence: Sentence) -> Bool {
    let rest = words.upperBound..<sentence.tokens.upperBound
    if let next = rest.first {
      let mark = analysis.form(next).text
      let near = next..<min(next + 3, rest.upperBound)
      let isCitation = analysis.entities(in: near, [.paragraph]).contains {
        near.contains($0.tokens.lowerBound)
      }
      if mark == "(" || mark == "–", !isCitation { return true }
      if mark == ":" { return true }
    }
    let told = analysis.words(rest)
    if LetterCues.standard[.explaining].occurs(in: told) { return true }
    let before = analysis.words(sentence.tokens.lowerBound..<words.lowerBound)
    let isDefined =
      before.count < 3 && ["bedeutet", "heisst"].contains(told.first)
      || before.last == "unter" && told.contains { ["versteht", "verstehen"].contains($0) }
    if before.last == "(" || isDefined
      || LetterCues.standard[.naming].occurs(in: before.suffix(3))
    {
      return true
    }
    if let next = follower[sentence.tokens.lowerBound], explains(next, term) { return true }
    return brackets(behind: sentence).contains { explains($0, term) }
  }

  /// The sentence behind which the next explanation goes: the one with the term, or the last one in brackets
  /// that follows it.
  func place(behind sentence: Sentence) -> Sentence {
    brackets(behind: sentence).last { $0.block == sentence.block } ?? sentence
  }

  /// The sentences in brackets right behind a sentence.
  private func brackets(behind sentence: Sentence) -> [Sentence] {
    var found: [Sentence] = []
    var next = follower[sentence.tokens.lowerBound]
    while let candidate = next, isBracketed(candidate) {
      found.append(candidate)
      next = follower[candidate.tokens.lowerBound]
    }
    return found
  }

  /// Whether a sentence stands in brackets: several terms may be explained one after the other.
  private func isBracketed(_ sentence: Sentence) -> Bool {
    analysis.form(sentence.tokens.lowerBound).text == "("
  }

  private func explains(_ sentence: Sentence, _ term: String) -> Bool {
    let words = analysis.words(sentence.tokens)
    if LetterCues.standard[.explanation].first(in: words)?.lowerBound == 0 { return true }
    let names = term.split(separator: " ").map { Symbols.folded($0) }
    guard let start = CuePhrases([Substring(names.joined(separator: " "))]).first(in: words) else {
      return false
    }
    let next = words.dropFirst(start.upperBound).first
    return start.lowerBound <= 2 && next.map(LetterCues.standard[.meaning].contains) ?? false
  }
}
