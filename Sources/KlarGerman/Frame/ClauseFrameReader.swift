import KlarText

/// Reads the clause of a predicate into its fields; nil where it is not fully understood.
public struct ClauseFrameReader: Sendable {
  private let analysis: Analysis
  private let lexicon: Lexicon

  /// A reader of the clauses of a letter.
  public init(_ analysis: Analysis, lexicon: Lexicon = .standard) {
    self.analysis = analysis
    self.lexicon = lexicon
  }

  /// The frame around a predicate.
  ///
  /// - Parameters:
  ///   - border: A token with which a constituent begins, where that is known.
  ///   - partner: A predicate behind "und" that shares all but its own words; the frame ends before
  ///     it.
  public func frame(
    of complex: VerbComplex, border: Int? = nil, before partner: VerbComplex? = nil
  ) -> ClauseFrame? {
    guard border == nil, partner == nil, lexicon === Lexicon.standard else {
      return read(complex, border, partner)
    }
    return analysis.frames.frame(of: complex) { read(complex, nil, nil) }
  }

  private func read(
    _ complex: VerbComplex, _ border: Int?, _ partner: VerbComplex?
  ) -> ClauseFrame? {
    let clause = analysis.clauses[complex.clause]
    guard let finite = complex.finite, let verb = complex.verb, isSimple(complex, clause, partner),
      clause.finite == finite
    else { return nil }
    let isLast = clause.kind == .subordinate || clause.kind == .relative
    let verbs = complex.tokens.filter { isLast || $0 != finite }
    // "Vorzulegen sind alle Belege": the right bracket stands in the Vorfeld.
    let isFronted =
      !isLast && verbs.first.map { $0 < finite && verbs == Array($0..<finite) } ?? false
    let brackets = isFronted ? [] : verbs
    // Without a right bracket the Mittelfeld ends with the clause.
    let end = (brackets.last ?? clause.tokens.last ?? finite) + 1
    let bracket = brackets.first ?? end
    guard end > finite || isLast, brackets == Array(bracket..<end) else { return nil }
    let start: Int
    var prefield: [Constituent]? = []
    let order: ClauseFrame.Order
    switch clause.kind {
    case .subordinate:
      guard let introducer = clause.introducer, analysis.tags[introducer] == .kous,
        clause.tokens.first == introducer
      else { return nil }
      (start, order) = (introducer + 1, .verbLast)
    case .main, .conditional:
      guard let first = opening(of: clause), first <= finite, finite < bracket, finite + 1 < end
      else { return nil }
      start = first
      guard !isFronted || first == verbs.first else { return nil }
      order = first < finite || hasClauseBefore(first, clause) ? .verbSecond : .verbFirst
      if first < finite, !isFronted {
        prefield = field(first..<finite, clause, border)
        let hasSubject = prefield?.contains { $0.cases.contains(.nominative) } ?? false
        if !hasSubject, prefield?.contains(where: { $0.kind == .nounPhrase }) ?? true {
          prefield = phrase(first..<finite, clause, border) ?? prefield
        }
      }
    case .relative:
      guard let introducer = clause.introducer, analysis.tags[introducer] == .prels,
        clause.tokens.first == introducer
      else { return nil }
      (start, order) = (introducer + 1, .verbLast)
    case .infinitive: return nil
    }
    guard isOpening(start, clause.sentence) == false || !isNumbering(start),
      partner != nil || isHarmless(clause.tokens.filter { $0 >= end })
    else { return nil }
    let middleStart = isLast ? start : finite + 1
    guard middleStart <= bracket, let prefield,
      let middle = field(middleStart..<bracket, clause, border),
      let (person, number) = agreement(finite)
    else { return nil }
    var subjects = (prefield + middle).filter {
      $0.cases.contains(.nominative) && $0.numbers.contains(number) && !isExpletive($0)
    }
    let certain = subjects.filter { $0.cases == [.nominative] }
    if certain.count == 1 { subjects = certain }
    return ClauseFrame(
      complex: complex, verb: verb, kind: clause.kind, order: order, tokens: start..<end,
      prefield: prefield, middle: middle, hasVerbInFront: isFronted,
      isCausative: complex.tokens.contains {
        $0 != complex.main && analysis.form($0).folded == "lassen"
      },
      beginsSentence: isOpening(start, clause.sentence),
      subject: subjects.count == 1 ? subjects[0] : nil, isSubjectAmbiguous: subjects.count > 1,
      person: person, number: number)
  }

  /// The constituents of a stretch of tokens, as of an infinitive clause; nil if not understood.
  public func constituents(of tokens: Range<Int>) -> [Constituent]? {
    FieldReader(analysis, lexicon).constituents(of: tokens)
  }

  /// Whether a pronoun is "es", which may stand for nothing.
  private func isExpletive(_ constituent: Constituent) -> Bool {
    constituent.kind == .pronoun && analysis.form(constituent.tokens.lowerBound).folded == "es"
  }

  /// Whether the clause has one predicate of its own and shares nothing with others.
  private func isSimple(
    _ complex: VerbComplex, _ clause: Clause, _ partner: VerbComplex?
  ) -> Bool {
    guard !complex.isElliptic, let first = clause.tokens.first else { return false }
    let neighbours = analysis.verbComplexes(ofSentence: clause.sentence).lazy
      .filter { $0 != partner }
    guard neighbours.allSatisfy({ !$0.isElliptic || isApart($0, from: complex) }),
      neighbours.count(where: { $0.clause == complex.clause }) == 1
    else { return false }
    // "… und wird abgelehnt": the next clause shares the subject of this one.
    return !analysis.clauseNumbers(ofSentence: clause.sentence).contains {
      let other = analysis.clauses[$0]
      guard let start = other.tokens.first, start > first,
        analysis.tags[start] == .kon, other.kind == clause.kind
      else { return false }
      return other.kind == .subordinate || other.tokens.dropFirst().first == other.finite
    }
  }

  /// Whether a predicate without a helper has that of its own subordinate clause: "…, dass der Antrag
  /// geprüft und die Gebühr erhoben wird".
  private func isApart(_ other: VerbComplex, from complex: VerbComplex) -> Bool {
    (other.finite == nil || other.finite != complex.finite)
      && analysis.clauses[complex.clause].kind == .main
      && analysis.clauses[other.clause].kind == .subordinate
  }

  /// The first word of a main clause, behind "und" and the number of a list item.
  private func opening(of clause: Clause) -> Int? {
    var tokens = clause.tokens.drop { analysis.tags[$0] == .kon }
    let block = analysis.sentences[clause.sentence].block
    if let first = tokens.first, analysis.blocks[block].role == .listItem, isNumbering(first),
      isOpening(first, clause.sentence)
    {
      tokens = tokens.dropFirst()
    }
    return tokens.first
  }

  /// Whether only marks and numbers stand before a token in its sentence.
  private func isOpening(_ token: Int, _ sentence: Int) -> Bool {
    (analysis.sentences[sentence].tokens.lowerBound..<token).allSatisfy {
      switch analysis.tokens[$0].kind {
      case .punctuation, .symbol, .number, .ordinal: true
      default: false
      }
    }
  }

  /// Whether a sentence that begins with a token has a number in front, as of a section.
  private func isNumbering(_ token: Int) -> Bool {
    analysis.tokens[token].kind == .number || analysis.tokens[token].kind == .ordinal
  }

  /// Whether a Nachfeld may stay: prepositional phrases, no late part of the subject.
  ///
  /// What follows a colon is a list of its own.
  private func isHarmless(_ nachfeld: [Int]) -> Bool {
    guard let first = nachfeld.first, let last = nachfeld.last else { return true }
    if first > 0, analysis.form(first - 1).text == ":" || analysis.form(first).text == ":" {
      return true
    }
    // "… erhoben (§ 5 der Satzung)"
    if first > 0, analysis.form(first - 1).text == "(", last + 1 < analysis.tokens.count,
      analysis.form(last + 1).text == ")", !(first...last).contains(where: isBracket)
    {
      return true
    }
    guard last - first + 1 == nachfeld.count,
      let constituents = FieldReader(analysis, lexicon).constituents(of: first..<last + 1)
    else { return false }
    return constituents.allSatisfy { $0.kind == .prepositionalPhrase || $0.kind == .adverbial }
  }

  private func hasClauseBefore(_ token: Int, _ clause: Clause) -> Bool {
    let sentence = analysis.sentences[clause.sentence].tokens
    return token - 1 > sentence.lowerBound && analysis.tags[token - 1] == .comma
      && analysis.clauseNumbers(ofSentence: clause.sentence).contains {
        analysis.clauses[$0].kind != .main && analysis.clauses[$0].tokens.last == token - 2
      }
  }

  /// The constituents of a stretch that belongs to the clause as a whole.
  private func field(
    _ tokens: Range<Int>, _ clause: Clause, _ border: Int?
  ) -> [Constituent]? {
    let own = Set(clause.tokens)
    guard tokens.allSatisfy({ own.contains($0) || isBracket($0) || analysis.isInnerComma($0) })
    else {
      return nil
    }
    let reader = FieldReader(analysis, lexicon)
    guard let border, tokens.contains(border) else { return reader.constituents(of: tokens) }
    guard let before = reader.constituents(of: tokens.lowerBound..<border),
      let after = reader.constituents(of: border..<tokens.upperBound)
    else { return nil }
    return before + after
  }

  /// A Vorfeld that begins with a preposition as one phrase: no more than one constituent stands
  /// before the finite verb, whatever it holds.
  private func phrase(
    _ tokens: Range<Int>, _ clause: Clause, _ border: Int?
  ) -> [Constituent]? {
    let own = Set(clause.tokens)
    guard let first = tokens.first, border.map({ !tokens.contains($0) }) ?? true,
      [.appr, .apprart].contains(analysis.tags[first]),
      !["von", "vom", "durch", "seitens"].contains(analysis.form(first).folded),
      tokens.allSatisfy({ own.contains($0) || isBracket($0) || analysis.isInnerComma($0) })
    else { return nil }
    return [
      Constituent(
        kind: .prepositionalPhrase, tokens: tokens, phrases: [], preposition: first, cases: [],
        numbers: [])
    ]
  }

  private func isBracket(_ token: Int) -> Bool {
    ["(", ")"].contains(analysis.form(token).text)
  }

  private func agreement(_ finite: Int) -> (Person, GrammaticalNumber)? {
    let forms = lexicon.verbs.readings(of: analysis.form(finite).text).compactMap {
      reading -> (Person, GrammaticalNumber)? in
      guard reading.verb.particle.isEmpty else { return nil }
      if case .finite(_, let person, let number) = reading.form { return (person, number) }
      return nil
    }
    // The third person is the one that nouns and the polite address ask for.
    let third = forms.filter { $0.0 == .third }
    guard let found = third.first ?? forms.first else { return nil }
    let numbers = Set(third.map(\.1))
    return numbers.count <= 1 ? found : nil
  }
}
