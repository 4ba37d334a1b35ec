internal import KlarGerman

/// Cuts off a clause with "wobei", "weshalb" or "sodass" and makes a sentence with "dabei" or
/// "deshalb" of it.
struct ConnectorCutter {
  private static let adverbs: [String: String] = [
    "wobei": "Dabei", "weshalb": "Deshalb", "weswegen": "Deswegen", "sodass": "Deshalb",
    "so dass": "Deshalb", "wodurch": "Dadurch", "womit": "Damit", "woraufhin": "Daraufhin",
  ]

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The cut before a subordinate clause; nil if its words cannot be put in order with certainty.
  func cut(before number: Int) -> SentenceCut? {
    let clause = analysis.clauses[number]
    guard let introducer = clause.introducer, let opening = opening(introducer, clause),
      let tail = TailClause(
        number, from: opening.start, to: introducer, in: analysis,
        takesMore: opening.word.hasPrefix("we")),
      !tail.looksBack
    else { return nil }
    let isResult = opening.word.hasSuffix("dass")
    guard opening.word == "wobei" || isResult || !isQuestion(clause, opening.start),
      let adverb = isResult ? result(of: tail.main, clause) : opening.adverb
    else { return nil }
    let isCertain =
      opening.word == "wobei"
      || isFact(tail.main)
        && (!isResult || isSum(clause) || isPast(tail.main) || isReckoned(clause, from: tail.main))
    guard isCertain || opening.word != "wodurch" else { return nil }
    return tail.cut(opening: adverb, isCertain: isCertain && tail.isAlone)
  }

  private func opening(
    _ introducer: Int, _ clause: Clause
  ) -> (start: Int, word: String, adverb: String)? {
    let word = analysis.form(introducer).folded
    if word == "dass", introducer > 0, analysis.form(introducer - 1).folded == "so",
      let adverb = Self.adverbs["so dass"]
    {
      return (introducer - 1, "so dass", adverb)
    }
    guard clause.tokens.first == introducer, let adverb = Self.adverbs[word] else { return nil }
    return (introducer, word, adverb)
  }

  /// The adverb for what a result follows from: what is done has it already, what is asked for will;
  /// nil for a duty or a wish that cannot be told apart from its purpose.
  private func result(of main: Int, _ clause: Clause) -> String? {
    guard let complex = analysis.verbComplexes(ofClause: main).first else {
      return nil
    }
    let isRequest =
      complex.placement == .first
      || analysis.clauses[main].tokens.contains { analysis.form($0).folded == "bitte" }
    if isRequest { return "Dann" }
    guard complex.modality == nil, complex.mood == .indicative, !isRestricted(main) else {
      return nil
    }
    return isSum(clause) || isReckoned(clause, from: main) && isState(clause) ? "Damit" : "Deshalb"
  }

  /// Whether a clause holds at times only, and so does what follows from it: "bei Bedarf", "wenn".
  private func isRestricted(_ main: Int) -> Bool {
    let sentence = analysis.sentences[analysis.clauses[main].sentence]
    return analysis.clauses[main].tokens.contains {
      ParticleWords.standard.stand(at: $0, .restriction, in: analysis)
    }
      || analysis.clauses(of: sentence).contains { clause in
        clause.kind == .conditional || analysis.opensCondition(clause)
      }
  }

  /// Whether a clause tells what is, and nobody does anything: "Damit" would be what it is done with.
  private func isState(_ clause: Clause) -> Bool {
    analysis.verbComplexes(ofSentence: clause.sentence).contains {
      $0.finite == clause.finite && ($0.isCopula || $0.voice == .seinPassive)
    }
  }

  /// Whether a clause tells what is left when amounts are added up, which is no consequence.
  private func isSum(_ clause: Clause) -> Bool {
    guard let first = clause.tokens.first, let last = clause.tokens.last,
      let complex = analysis.verbComplexes(ofSentence: clause.sentence).first(where: {
        $0.finite == clause.finite
      }),
      RewriteWords.standard[.sum].contains(complex.lemma)
    else { return false }
    return !analysis.entities(in: first..<last + 1, [.amount]).isEmpty
  }

  /// Whether both clauses hold amounts, so that the second one is the result of the first.
  private func isReckoned(_ clause: Clause, from main: Int) -> Bool {
    [clause, analysis.clauses[main]].allSatisfy { part in
      guard let first = part.tokens.first, let last = part.tokens.last else { return false }
      return !analysis.entities(in: first..<last + 1, [.amount]).isEmpty
    }
  }

  /// Whether a clause tells what has happened: a result in the present may be a purpose, or a rule.
  private func isPast(_ main: Int) -> Bool {
    analysis.verbComplexes(ofClause: main).first.map {
      $0.tense == .perfect || $0.tense == .preterite
    } ?? false
  }

  /// Whether a clause says what is, not what may or must be.
  private func isFact(_ main: Int) -> Bool {
    analysis.verbComplexes(ofClause: main).first.map {
      $0.modality == nil && $0.mood == .indicative && $0.placement == .second
    } ?? false
  }

  private func isQuestion(_ clause: Clause, _ start: Int) -> Bool {
    let before = start - 2
    // "der Grund, weshalb": about the noun; "…, wodurch" is about all that stands before.
    if [.nn, .ne].contains(analysis.tags[before]),
      analysis.form(start).folded != "wodurch"
    {
      return true
    }
    return analysis.verbComplexes(ofSentence: clause.sentence).contains(where: Self.asks)
  }

  /// Whether a question may depend on a predicate: "mitteilen, was fehlt".
  static func asks(_ complex: VerbComplex) -> Bool {
    RewriteWords.standard[.questioning].contains(complex.lemma)
  }
}
