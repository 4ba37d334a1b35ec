internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Makes a list of what a sentence counts: "Bitte bringen Sie A, B und C mit" becomes "Bitte bringen
/// Sie Folgendes mit:" with a line for each thing.
///
/// Every thing keeps its words, and "und" or "oder" stays behind the last but one.
struct ListRewrite {
  private let analysis: Analysis
  private let chunker: NounPhraseChunker

  init(_ analysis: Analysis) {
    self.analysis = analysis
    chunker = NounPhraseChunker(analysis)
  }

  /// The suggestion; nil if it is not certain where the things begin and end, or what they are to the
  /// verb.
  ///
  /// - Parameter members: The things in order; of the first, its last noun.
  func suggestion(for sentence: Sentence, _ members: [Range<Int>]) -> Suggestion? {
    let stop = sentence.tokens.upperBound - 1
    guard sentence.tokens.count <= Analysis.longestReread, let head = members.first,
      let second = members.dropFirst().first,
      let last = members.last, analysis.form(stop).text == ".",
      let clause = analysis.clauseNumbers(ofSentence: analysis.number(of: sentence)).first(where: {
        analysis.clauses[$0].kind == .main
          && analysis.clauses[$0].tokens.contains(last.lowerBound)
      }), let complex = predicate(of: clause),
      let start = start(before: second.lowerBound - 1, around: head.lowerBound, complex, clause),
      let end = end(of: last, complex, stop),
      let opening = opening(start, complex, clause, analysis.form(last.lowerBound - 1).folded)
    else { return nil }
    let items =
      [start..<second.lowerBound - 1] + members.dropFirst().dropLast()
      + [last.lowerBound..<end]
    guard areAlike(items, asObject: !opening.words.isEmpty) else { return nil }
    let bracket = end < stop ? " " + analysis.words(of: end..<stop) : ""
    let intro = analysis.tokens[start - 1].range.upper
    let lines = items.enumerated().map { number, item in
      analysis.words(of: item).inOneLine + separator(number, items.count, opening.conjunction)
    }
    let text = (opening.words.isEmpty ? "" : " " + opening.words) + bracket + ":"
    guard let edit = ListLayout(sentence, of: analysis).edit(from: intro, text, items: lines) else {
      return nil
    }
    return Suggestion("Eine Liste schreiben", .review, edits: [edit])
  }

  private func predicate(of clause: Int) -> VerbComplex? {
    let own = analysis.verbComplexes(ofClause: clause)
    guard own.count == 1, let complex = own.first, !complex.isElliptic, complex.voice == .active,
      complex.finite != nil,
      !analysis.clauses[clause].tokens.contains(where: {
        NegationWords.standard.hasWord(analysis.form($0))
      })
    else { return nil }
    return complex
  }

  /// Where the first thing begins, behind the finite verb and no preposition.
  private func start(
    before comma: Int, around head: Int, _ complex: VerbComplex, _ clause: Int
  ) -> Int? {
    guard let finite = complex.finite, finite < head else { return nil }
    let start = (finite + 1...head).first { place in
      chunker.phrase(at: place, until: comma).map { isWhole($0, until: comma, isClosed: true) }
        ?? false
    }
    guard let start, ![.appr, .apprart, .kon, .adja].contains(analysis.tags[start - 1]),
      Set(analysis.clauses[clause].tokens).contains(start),
      !analysis.clauses(of: analysis.sentence(ofToken: start)).contains(where: {
        $0.tokens != analysis.clauses[clause].tokens
          && ($0.tokens.last ?? 0) > start
      })
    else { return nil }
    return start
  }

  /// Whether a phrase, perhaps with an attribute such as "über die Rente", reaches to a place.
  ///
  /// - Parameter isClosed: Whether a comma follows, so that no phrase can belong to the verb.
  private func isWhole(_ phrase: NounPhrase, until end: Int, isClosed: Bool = false) -> Bool {
    let stop = phrase.tokens.upperBound
    guard stop < end else { return true }
    return (isClosed || ["über", "von"].contains(analysis.form(stop).folded))
      && chunker.prepositionalPhrase(at: stop, until: end)?.end == end
  }

  /// Where the last thing ends: at the right bracket, or at the full stop.
  private func end(of last: Range<Int>, _ complex: VerbComplex, _ stop: Int) -> Int? {
    let bracket = complex.tokens.filter { $0 > last.lowerBound }
    let end = bracket.first ?? stop
    guard bracket == Array(end..<stop),
      let phrase = chunker.phrase(at: last.lowerBound, until: end), isWhole(phrase, until: end)
    else { return nil }
    return end
  }

  /// What stands for the things in front of the colon, and the word between the last two.
  private func opening(
    _ start: Int, _ complex: VerbComplex, _ clause: Int, _ conjunction: String
  ) -> (words: String, conjunction: String)? {
    guard let finite = complex.finite else { return nil }
    let hasBracket = complex.tokens.contains { $0 > start }
    let speaks = analysis.clauses[clause].tokens.contains {
      $0 < start
        && (ClosedClasses.authors.contains(analysis.form($0).folded)
          || analysis.form($0).text == "Sie")
    }
    guard speaks else {
      // "Dazu gehören A, B und C": the things are the subject.
      return finite == start - 1 && !hasBracket && analysis.finiteNumber(of: finite) == .plural
        && conjunction != "oder" ? ("", conjunction) : nil
    }
    guard conjunction == "oder" else { return ("Folgendes", conjunction) }
    // What may be done leaves open whether one thing is enough.
    switch complex.modality {
    case nil, .modal(_, "müssen"): return ("eines davon", conjunction)
    default: return nil
    }
  }

  /// Whether all things are phrases in the same case.
  private func areAlike(_ items: [Range<Int>], asObject isObject: Bool) -> Bool {
    items.enumerated().allSatisfy { number, item in
      guard let phrase = chunker.phrase(at: item.lowerBound, until: item.upperBound),
        isWhole(phrase, until: item.upperBound, isClosed: number < items.count - 1)
      else { return false }
      return phrase.readings.cases.contains(isObject ? .accusative : .nominative)
    }
  }

  private func separator(_ number: Int, _ count: Int, _ conjunction: String) -> String {
    number == count - 1 ? "." : number == count - 2 ? " \(conjunction)" : ","
  }
}
