internal import KlarGerman

/// The days that a letter sets: ends of periods, and appointments.
struct SetDays {
  private let analysis: Analysis

  /// The days of a letter.
  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The last days of a sentence that asks for something, or that says when a period ends.
  ///
  /// "Rufen Sie uns bis zum 3. Mai an", "Die Frist endet am 3. Mai"; not what was once so, such as "Ihr Pass
  /// galt bis zum 3. Mai", and not what a law sets everybody.
  func deadlines(in sentence: Sentence) -> [Entity] {
    guard analysis.entities(in: sentence.tokens, [.paragraph]).isEmpty else { return [] }
    let complexes = analysis.verbComplexes(of: sentence)
    let asked =
      complexes.contains(where: analysis.wants)
      ? analysis.entities(in: sentence.tokens, [.deadline]).filter { !isAside($0, complexes) } : []
    return asked + complexes.filter(ends).flatMap { days(of: $0, in: sentence) }
  }

  /// The days on which something happens, or on which the reader is asked to come.
  func appointments(in sentence: Sentence) -> [Entity] {
    analysis.verbComplexes(of: sentence).filter { complex in
      let clause = analysis.clauses[complex.clause]
      switch complex.lemma {
      case let verb where LetterCues.standard[.coming].contains(verb): return analysis.asks(complex)
      case "stattfinden": return analysis.isNow(complex)
      case "sein": return analysis.isNow(complex) && has(.appointment, clause)
      default: return false
      }
    }.flatMap { days(of: $0, in: sentence) }
  }

  /// Whether a predicate says when a period ends: "Die Frist läuft am Montag ab".
  private func ends(_ complex: VerbComplex) -> Bool {
    (complex.lemma == "sein" || LetterCues.standard[.ending].contains(complex.lemma))
      && analysis.isNow(complex)
      && has(.limit, analysis.clauses[complex.clause])
  }

  private func has(_ cue: LetterCues.Kind, _ clause: Clause) -> Bool {
    clause.tokens.contains { LetterCues.standard[cue].contains(analysis.form($0).folded) }
  }

  /// The days of a clause behind "am", but not those of an attribute: "am Montag geltenden".
  private func days(of complex: VerbComplex, in sentence: Sentence) -> [Entity] {
    let clause = analysis.clauses[complex.clause].tokens
    return analysis.entities(in: sentence.tokens, [.date]).filter { date in
      let (start, end) = (date.tokens.lowerBound, date.tokens.upperBound)
      return clause.contains(start) && start > sentence.tokens.lowerBound
        && analysis.form(start - 1).folded == "am"
        && end < sentence.tokens.upperBound && analysis.tags[end] != .adja
    }
  }

  /// Whether a day belongs to an attribute, to a clause that tells more about a thing or what has been, or to a
  /// stretch of time: "alle bis Montag bezahlten Rechnungen", "für die Zeit bis Montag".
  private func isAside(_ day: Entity, _ complexes: ArraySlice<VerbComplex>) -> Bool {
    let (start, end) = (day.tokens.lowerBound, day.tokens.upperBound)
    if end < analysis.tokens.count, analysis.tags[end] == .adja { return true }
    if start > 0, analysis.has(.stretch, in: start - 1..<start) { return true }
    return complexes.contains {
      let clause = analysis.clauses[$0.clause]
      return clause.tokens.contains(start) && (clause.kind == .relative || $0.tense != .present)
    }
  }
}
