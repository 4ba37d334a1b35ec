/// Where the words of a clause begin, and whether its finite verb comes first, second or last.
struct ClauseStart {
  /// The first word: behind the conjunction, behind "und" and the number of a list item.
  let token: Int
  /// Where the finite verb stands.
  let order: ClauseFrame.Order
  /// Whether nothing but marks and numbers stand before it in its sentence.
  let beginsSentence: Bool

  /// The start of a clause with the given verbs; nil if it is not understood.
  init?(of clause: Clause, _ brackets: VerbBrackets, in analysis: Analysis) {
    let found: (token: Int, order: ClauseFrame.Order)?
    switch clause.kind {
    case .subordinate: found = analysis.start(of: clause, introducedBy: .kous)
    case .relative: found = analysis.start(of: clause, introducedBy: .prels)
    case .main, .conditional: found = analysis.start(ofMain: clause, brackets)
    case .infinitive: found = nil
    }
    guard let (token, order) = found else { return nil }
    let isOpening = analysis.isOpening(token, clause.sentence)
    guard !isOpening || !analysis.isNumbering(token) else { return nil }
    beginsSentence = isOpening || analysis.hasCapitalBehindColon(token)
    self.token = token
    self.order = order
  }
}

extension Analysis {
  fileprivate func start(
    of clause: Clause, introducedBy tag: Tag
  ) -> (token: Int, order: ClauseFrame.Order)? {
    guard let introducer = clause.introducer, tags[introducer] == tag,
      clause.tokens.first == introducer
    else { return nil }
    return (introducer + 1, .verbLast)
  }

  fileprivate func start(
    ofMain clause: Clause, _ brackets: VerbBrackets
  ) -> (token: Int, order: ClauseFrame.Order)? {
    let finite = brackets.finite
    guard let first = opening(of: clause), first <= finite, finite < brackets.right.lowerBound,
      finite + 1 < brackets.end, brackets.fronted.map({ $0.lowerBound == first }) ?? true
    else { return nil }
    return (first, first < finite || hasClauseBefore(first, clause) ? .verbSecond : .verbFirst)
  }

  /// The first word of a main clause, behind "und" and the number of a list item.
  private func opening(of clause: Clause) -> Int? {
    var words = clause.tokens.drop { tags[$0] == .kon }
    let block = sentences[clause.sentence].block
    if let first = words.first, blocks[block].role == .listItem, isNumbering(first),
      isOpening(first, clause.sentence)
    {
      words = words.dropFirst()
    }
    return words.first
  }

  /// Whether only marks and numbers stand before a token in its sentence.
  fileprivate func isOpening(_ token: Int, _ sentence: Int) -> Bool {
    (sentences[sentence].tokens.lowerBound..<token).allSatisfy {
      switch tokens[$0].kind {
      case .punctuation, .symbol, .number, .ordinal: true
      default: false
      }
    }
  }

  /// Whether a token is a number, as of a section in front of its sentence.
  fileprivate func isNumbering(_ token: Int) -> Bool {
    tokens[token].kind == .number || tokens[token].kind == .ordinal
  }

  /// Whether a clause that stands in the Vorfeld ends before a token and its comma.
  private func hasClauseBefore(_ token: Int, _ clause: Clause) -> Bool {
    let sentence = sentences[clause.sentence].tokens
    return token - 1 > sentence.lowerBound && tags[token - 1] == .comma
      && clauseNumbers(ofSentence: clause.sentence).contains {
        clauses[$0].kind != .main && clauses[$0].tokens.last == token - 2
      }
  }

  /// Whether a sentence of its own begins behind a colon: "Bitte beachten Sie: Die Frist endet".
  fileprivate func hasCapitalBehindColon(_ token: Int) -> Bool {
    token > 0 && form(token - 1).text == ":" && form(token).casing == .capitalized
      && ![.nn, .ne].contains(tags[token])
  }
}
