internal import KlarGerman

/// What the clause around a phrase says: who its subject is, and when it is.
struct MatrixClause {
  /// The subject, as far as a letter's clerk and reader are concerned.
  enum Subject {
    case author, reader
    /// A person or body that acts may be meant.
    case agent
    case thing
  }

  /// The clause.
  let clause: Clause
  /// Its first predicate with a finite verb.
  let complex: VerbComplex
  /// Who the subject is.
  let subject: Subject
  /// Whether it says that something is needed.
  let isNeed: Bool
  /// Whether something is said or given to the reader: "empfehlen wir Ihnen".
  let namesReader: Bool
  private let words: Set<String>

  /// The clause that all tokens of a phrase belong to; nil if it has no finite verb.
  init?(around phrase: Range<Int>, in analysis: Analysis) {
    guard
      let number = analysis.clauseNumber(ofToken: phrase.lowerBound),
      Set(analysis.clauses[number].tokens).isSuperset(of: phrase),
      let complex = analysis.verbComplexes(ofClause: number).first(where: { $0.finite != nil }),
      let finite = complex.finite
    else { return nil }
    let clause = analysis.clauses[number]
    self.clause = clause
    self.complex = complex
    let others = clause.tokens.filter { !phrase.contains($0) }
    let morphology = Morphology(analysis)
    words = Set(
      analysis.verbComplexes(ofClause: number).map(\.lemma)
        + others.filter { [.adjd, .vvpp].contains(analysis.tags[$0]) }
        .map { analysis.form($0).folded })
    isNeed = words.contains(where: ActionNouns.standard.isNeed)
    namesReader = others.contains { ["Ihnen", "Sie"].contains(analysis.form($0).text) }
    let isAuthor = others.contains { ClosedClasses.authors.contains(analysis.form($0).folded) }
    let neighbours = [finite - 1, finite + 1, finite + 2, (clause.introducer ?? -9) + 1]
    let isReader =
      analysis.form(finite).folded.hasSuffix("n") || analysis.form(finite).folded == "sind"
    if isAuthor {
      subject = .author
    } else if isReader,
      neighbours.contains(where: {
        clause.tokens.contains($0) && analysis.form($0).text == "Sie"
          && analysis.tags[$0] == .pper
          && ($0 != finite + 2 || analysis.form(finite + 1).folded == "bitte")
      })
    {
      subject = .reader
    } else if others.contains(where: {
      [.nn, .ne].contains(analysis.tags[$0])
        && Self.isPerson(morphology.lemma($0))
        || [.pper, .pis].contains(analysis.tags[$0])
          && ["er", "sie", "man"].contains(analysis.form($0).text)
    }) {
      subject = .agent
    } else {
      subject = .thing
    }
  }

  /// Whether a noun may be somebody who acts: a body, a person, a word of the kind of "Bewohner".
  private static func isPerson(_ lemma: String) -> Bool {
    ActorWords.standard.isAgent(lemma) || ActionNouns.standard.isPerson(lemma)
  }

  /// Whether the predicate is about the time of writing or later.
  ///
  /// "Sie sollten …" looks like a preterite and is advice.
  var isPresent: Bool {
    if case .modal(_, "sollen") = complex.modality { return complex.tense != .perfect }
    return complex.tense == .present || complex.tense == .future
  }

  /// Whether a word of the clause has a phrase of its own with the preposition.
  func governs(_ preposition: String) -> Bool {
    words.contains { ActionNouns.standard.isGoverned(preposition, by: $0) }
  }
}
