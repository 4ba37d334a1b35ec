internal import KlarGerman

/// The periods that a letter gives its reader and that begin nowhere, or with the letter itself.
///
/// What begins with an event that nobody knows yet, such as "nach dem Umzug", is none.
struct OpenPeriods {
  /// When a period begins.
  enum Start {
    /// No word says so; it can only be the letter.
    case unknown
    /// No word says so; it may be something that will happen.
    case event
    /// "nach Zugang dieses Briefs".
    case arrival
    /// "ab Kenntnis", up to that token.
    case knowledge(until: Int)
  }

  private let analysis: Analysis

  /// The periods of a letter.
  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The first period of a sentence that the reader has to work out, with its start; nil if none.
  func first(in sentence: Sentence) -> (period: Entity, start: Start)? {
    let complexes = analysis.verbComplexes(of: sentence)
    let periods = analysis.entities(in: sentence.tokens, [.deadline]).filter {
      !$0.isLastDay(analysis) && analysis.form($0.tokens.upperBound - 1).folded != "frist"
        && !isSpan($0)
    }
    for period in periods {
      guard let start = start(of: period, in: sentence) else { continue }
      if isGiven(period, start, complexes, sentence) {
        return (period, isUnknown(start) && !complexes.contains(where: isTask) ? .event : start)
      }
    }
    return nil
  }

  /// Whether it is a span in which something lasts or comes again, not a deadline: "innerhalb einer Stunde".
  private func isSpan(_ period: Entity) -> Bool {
    analysis.has(.span, in: period.tokens)
  }

  /// When a period begins; nil if with an event of the reader's life.
  private func start(of period: Entity, in sentence: Sentence) -> Start? {
    let rest = analysis.words(period.tokens.upperBound..<sentence.tokens.upperBound)
    guard let opener = rest.firstIndex(where: { $0 != "," }),
      LetterCues.standard[.periodOpener].contains(rest[opener])
    else { return .unknown }
    let next = rest[opener...].prefix(4)
    if let place = next.firstIndex(where: { $0.hasPrefix("kenntnis") }) {
      return .knowledge(until: period.tokens.upperBound + place)
    }
    return LetterCues.standard[.arrival].occurs(in: rest.prefix(5)) ? .arrival : nil
  }

  /// Whether the reader has to keep a period.
  private func isGiven(
    _ period: Entity, _ start: Start, _ complexes: ArraySlice<VerbComplex>, _ sentence: Sentence
  ) -> Bool {
    let clause = analysis.clauses(of: sentence).last {
      $0.tokens.contains(period.tokens.lowerBound)
    }
    let isAsked =
      complexes.contains(where: analysis.wants)
      || sentence.part == .operativePart && analysis.addresses(sentence.tokens)
      || analysis.demands(in: [sentence]).first != nil
    guard let clause, clause.kind != .relative else { return isAsked }
    if clause.kind == .main || clause.kind == .infinitive {
      // "Wenn Sie umziehen, …" says when the period begins.
      return isAsked && (!hasCondition(sentence) || !isUnknown(start))
    }
    return isCondition(clause) && isKept(in: clause, complexes, start)
  }

  /// Whether a condition or a promise holds only if the reader keeps the period: "wenn Sie nicht innerhalb
  /// einer Woche antworten".
  private func isKept(in clause: Clause, _ complexes: ArraySlice<VerbComplex>, _ start: Start)
    -> Bool
  {
    guard let complex = complexes.first(where: { analysis.clauses[$0.clause] == clause }),
      complex.tense == .present
    else { return false }
    let isReaders =
      clause.tokens.contains { analysis.form($0).text == "Sie" }
      && LetterCues.standard[.action].contains(complex.lemma)
    return isReaders && (!isUnknown(start) || complex.negation != nil) || isArrival(start)
  }

  /// Whether a predicate names something to be done once, not what has to be told whenever it happens.
  private func isTask(_ complex: VerbComplex) -> Bool {
    analysis.asks(complex) || LetterCues.standard[.action].contains(complex.lemma)
  }

  private func isCondition(_ clause: Clause) -> Bool {
    clause.kind == .conditional || analysis.opensCondition(clause)
      || clause.introducer.map { analysis.form($0).folded == "dass" } ?? false
  }

  private func hasCondition(_ sentence: Sentence) -> Bool {
    ["wer", "bei", "nach"].contains(analysis.form(sentence.tokens.lowerBound).folded)
      || analysis.clauses(of: sentence).contains { isCondition($0) || $0.kind == .relative }
  }

  private func isUnknown(_ start: Start) -> Bool {
    if case .unknown = start { true } else { false }
  }

  private func isArrival(_ start: Start) -> Bool {
    if case .arrival = start { true } else { false }
  }
}
