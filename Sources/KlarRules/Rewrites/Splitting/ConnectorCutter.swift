internal import KlarGerman
internal import KlarText

/// Cuts off a clause with "wobei", "weshalb" or "sodass" and makes a sentence with "dabei" or
/// "deshalb" of it.
struct ConnectorCutter {
  private static let adverbs: [String: String] = [
    "wobei": "Dabei", "weshalb": "Deshalb", "weswegen": "Deswegen", "sodass": "Deshalb",
    "so dass": "Deshalb", "wodurch": "Dadurch", "womit": "Damit", "woraufhin": "Daraufhin",
  ]
  /// Behind these verbs the clause is a question: "Teilen Sie uns mit, weshalb …".
  private static let questions: Set<String> = [
    "angeben", "begründen", "darlegen", "erklären", "erläutern", "ermitteln", "fragen", "klären",
    "mitteilen", "nennen", "prüfen", "sagen", "schreiben", "verstehen", "wissen", "zeigen",
    "schildern", "beschreiben", "hinweisen", "informieren", "nachweisen",
  ]

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The cut before a subordinate clause; nil if its words cannot be put in order with certainty.
  func cut(before number: Int) -> SentenceCut? {
    let clause = analysis.clauses[number]
    guard let introducer = clause.introducer, let finite = clause.finite,
      let opening = opening(introducer, clause), opening.start > 1,
      analysis.tags[opening.start - 1] == .comma,
      let complex = analysis.verbComplexes.first(where: { $0.clause == number }),
      analysis.verbComplexes.count(where: { $0.clause == number }) == 1, !complex.isElliptic,
      clause.tokens.last == finite, finite > introducer + 1,
      Set(clause.tokens).isSuperset(of: introducer...finite),
      isTail(clause, opening.start), let cluster = cluster(complex, finite),
      opening.word == "wobei" || opening.word.hasSuffix("dass")
        || !isQuestion(clause, opening.start)
    else { return nil }
    let start = TextEdit(
      TextRange(
        analysis.tokens[opening.start - 2].range.upper, analysis.tokens[introducer].range.upper),
      ". \(opening.adverb) \(cluster.finite)")
    let gap = TextRange(
      analysis.tokens[finite - 1].range.upper, analysis.tokens[finite].range.upper)
    return SentenceCut(
      edits: [start, TextEdit(gap, cluster.particle.isEmpty ? "" : " \(cluster.particle)")])
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

  /// Whether the sentence has a main clause before and nothing behind that is tied to what is before.
  private func isTail(_ clause: Clause, _ start: Int) -> Bool {
    let others = analysis.clauses.filter {
      $0.sentence == clause.sentence && $0.tokens != clause.tokens
    }
    let sentence = analysis.sentences[clause.sentence].tokens
    guard
      others.contains(where: {
        $0.kind == .main && $0.finite != nil && $0.tokens.last == start - 2
          && $0.finite != start - 2
      }), let last = clause.tokens.last, last + 1 < sentence.upperBound
    else { return false }
    return analysis.form(last + 1).text == "." && last + 2 == sentence.upperBound
  }

  /// The finite verb of a main clause and the particle that leaves it.
  private func cluster(_ complex: VerbComplex, _ finite: Int) -> (finite: String, particle: String)?
  {
    let word = analysis.form(finite).text
    guard complex.main == finite, let verb = complex.verb, !verb.particle.isEmpty else {
      return complex.main == finite && complex.verb == nil ? nil : (word, "")
    }
    guard word.hasPrefix(verb.prefix) else { return nil }
    return (String(word.dropFirst(verb.prefix.count)), verb.particle)
  }

  private func isQuestion(_ clause: Clause, _ start: Int) -> Bool {
    let before = start - 2
    if [.nn, .ne].contains(analysis.tags[before]) { return true }
    return analysis.verbComplexes.contains {
      analysis.clauses[$0.clause].sentence == clause.sentence && Self.questions.contains($0.lemma)
    }
  }
}
