internal import KlarText

extension Speller {
  /// A word that occurs so often is a term of the letter and no slip.
  private static let termCount = 3

  /// The words of a letter that are probably spelled wrong, in text order.
  ///
  /// Deterministic; about ten milliseconds for a page, and 150 more where the dictionary must be
  /// loaded.
  public func misspellings(in analysis: Analysis) -> [Misspelling] {
    let words = WordsToCheck(analysis)
    var checks = [WordCheck?](repeating: nil, count: analysis.forms.count)
    var counts = [Int](repeating: 0, count: analysis.forms.count)
    for token in analysis.tokens { counts[token.form] += 1 }
    var found: [Misspelling] = []
    var nouns: Set<String>?
    for sentence in analysis.sentences {
      var unknown: [Int] = []
      let tokens = words.tokens(of: sentence)
      for token in tokens {
        let form = analysis.tokens[token].form
        if analysis.forms[form].casing == .mixed, counts[form] < Self.termCount,
          isGlued(words.withStop(token)), !words.isProbablyName(token, in: sentence, lexicon.names)
        {
          found.append(misspelling(.glued, token, analysis, []))
          continue
        }
        let check = checks[form] ?? self.check(analysis.forms[form].text, swiss: analysis.isSwiss)
        checks[form] = check
        switch check {
        case .known: break
        case .confused(let right):
          found.append(misspelling(.confused, token, analysis, [right]))
        case .unknown:
          if counts[form] < Self.termCount || analysis.forms[form].casing == .lower,
            !words.isProbablyName(token, in: sentence, lexicon.names),
            !words.isForeign(token, in: sentence), !words.isCutShort(token, in: sentence)
          {
            let known = nouns ?? Self.nouns(in: analysis.forms)
            nouns = known
            if !isCompound(analysis.forms[form].text, ofWordsIn: known) { unknown.append(token) }
          }
        }
      }
      // A run of unknown words is another language.
      if unknown.count > 2, 5 * unknown.count > 2 * tokens.count { continue }
      let runs = Self.capitalRuns(unknown, analysis)
      for token in unknown where !runs.contains(token) {
        if endsName(token, in: sentence, of: analysis) { continue }
        let form = analysis.tokens[token].form
        if let right = withUmlauts(analysis.forms[form].text) {
          found.append(misspelling(.confused, token, analysis, [right]))
          continue
        }
        if dictionary == nil, !isNearlyKnown(analysis.forms[form].text) { continue }
        let likely = likelyWords(for: analysis.forms[form].text).filter { word in
          !isAttribute(token, analysis) || isAdjective(word)
        }
        // What is written alike again and again is the author's name for something.
        found.append(misspelling(.unknown, token, analysis, likely, isName: counts[form] > 1))
      }
      found += confusedDass(in: sentence, of: analysis)
      if sentence.isRunningText {
        let rows = confusedRows(in: sentence, of: analysis)
        found.removeAll { word in rows.contains { $0.range.contains(word.range) } }
        found += rows + repeatedWords(in: sentence, of: analysis)
      }
      found += sentence.tokens.filter {
        [.url, .email].contains(analysis.tokens[$0].kind) && isGlued(analysis.form($0).text)
      }.map { misspelling(.glued, $0, analysis, []) }
    }
    return found.sorted { $0.range < $1.range }
  }

  /// Unknown words with capitals side by side: a name in two words.
  private static func capitalRuns(_ unknown: [Int], _ analysis: Analysis) -> Set<Int> {
    let capital = unknown.filter { analysis.form($0).casing != .lower }
    return Set(
      zip(capital, capital.dropFirst()).filter { $1 == $0 + 1 }.flatMap { [$0, $1] })
  }

  /// Whether a word with a capital follows another that is no noun of the lexicon: "Meyfarth Solutions".
  private func endsName(_ token: Int, in sentence: Sentence, of analysis: Analysis) -> Bool {
    guard token - 1 > sentence.tokens.lowerBound, analysis.form(token).casing != .lower,
      [.nn, .ne].contains(analysis.tags[token - 1])
    else { return false }
    let before = analysis.form(token - 1)
    return before.casing == .capitalized && lexicon.nouns.readings(of: before.text).isEmpty
      && splitter.split(before.text).count < 2
  }

  /// Without a dictionary too few words are known to object to all others.
  private func isNearlyKnown(_ word: String) -> Bool {
    !CandidateIndex.forms.matches(of: Folding.key(word), limit: Self.nearCost, sameStart: true)
      .isEmpty
  }

  func misspelling(
    _ kind: Misspelling.Kind, _ token: Int, _ analysis: Analysis, _ suggestions: [String],
    isName: Bool = false
  ) -> Misspelling {
    let word = analysis.form(token).text
    let isSure =
      kind == .confused
      || suggestions.first.map {
        isSlip(word, for: $0) && analysis.form(token).casing != .mixed
          && !($0 == word.capitalizedFirst && (isName || isNoNoun(token, analysis)))
      } ?? false
    return Misspelling(
      kind: kind, token: token, range: analysis.tokens[token].range, word: word,
      suggestions: isSure ? Array(suggestions.prefix(1)) : suggestions, isSlip: isSure)
  }

  /// Whether a word can only be an adjective in front of its noun: "das bunnte Haus".
  private func isAttribute(_ token: Int, _ analysis: Analysis) -> Bool {
    analysis.tags[token] == .adja && analysis.form(token).casing == .lower && token > 0
      && [.art, .pposat, .pdat, .adja].contains(analysis.tags[token - 1])
      && token + 1 < analysis.tokens.count && analysis.tags[token + 1] == .nn
  }

  private func isAdjective(_ word: String) -> Bool {
    !lexicon.adjectives.readings(of: word).isEmpty
      || !Participle.stems(of: Folding.key(word), lexicon.verbs).isEmpty
  }

  /// Whether a word with a small letter is an adjective, if an unknown one ("giebelseitigen"), or the torn end
  /// of the noun before it ("Helfer gruppen").
  private func isNoNoun(_ token: Int, _ analysis: Analysis) -> Bool {
    let word = analysis.form(token).folded
    let endsLikeOne = ["ige", "iche", "ische", "bare", "same", "ste"].contains { ending in
      ["", "m", "n", "r", "s"].contains { word.hasSuffix(ending + $0) }
    }
    if analysis.tags[token] == .adja, endsLikeOne { return true }
    guard token > 1, analysis.tags[token - 1] == .nn else { return false }
    let before = analysis.form(token - 1).text
    // "des Vertrags entwurfes" is torn, "der Bescheid stelle" may be two words.
    if [.art, .pdat].contains(analysis.tags[token - 2]), !before.hasSuffix("s") { return false }
    return splitter.isCompound(analysis.form(token - 1).text + word, like: .plausible)
  }

  /// Whether two spellings differ in a capital, "ß" or a slip of the pen, and begin alike.
  private func isSlip(_ word: String, for right: String) -> Bool {
    let (wrong, right) = (Folding.key(word), Folding.key(right))
    if wrong == right { return true }
    return wrong.letterCount > 4
      && CandidateIndex.forms.matches(of: wrong, limit: Self.nearCost, sameStart: true)
        .contains { $0.word == right }
  }
}
