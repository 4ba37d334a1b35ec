internal import KlarGerman

extension ClauseFrame {
  /// Whether the clause has a subject, or is one that needs none and has all that its verb asks for.
  func isComplete(in analysis: Analysis) -> Bool {
    if isSubjectAmbiguous { return false }
    if subject != nil { return true }
    if sharesSubject(in: analysis) { return false }
    let hasPhrase = constituents.contains {
      guard let preposition = $0.preposition else { return false }
      let word = Contraction.base(of: analysis.form(preposition).folded)
      return ActorWords.standard.isComplete(verb, with: word)
    }
    if hasPhrase, number == .singular,
      !constituents.contains(where: { $0.cases.contains(.nominative) })
    {
      return true
    }
    // "Danach wird entschieden"
    if ActorWords.standard.isComplete(verb), number == .singular,
      !constituents.contains(where: { $0.kind == .nounPhrase })
    {
      return true
    }
    let hasOpenPhrase = constituents.contains { $0.phrases.contains(where: \.mayEndEarlier) }
    guard ActorWords.standard.isImpersonal(verb), number == .singular, !hasOpenPhrase else {
      return false
    }
    if hasDependentClause(in: analysis) { return true }
    return constituents.contains {
      $0.kind == .nounPhrase && $0.cases.contains(.dative) && !$0.cases.contains(.accusative)
    }
  }

  /// Whether "und" joins it to a clause whose subject it shares: "Die Gebühr beträgt 20 Euro und ist bis
  /// Freitag zu bezahlen".
  private func sharesSubject(in analysis: Analysis) -> Bool {
    order == .verbFirst && tokens.lowerBound > 0
      && analysis.tags[tokens.lowerBound - 1] == .kon
  }

  /// Whether a clause behind it depends on it: "…, dass", "…, ob".
  private func hasDependentClause(in analysis: Analysis) -> Bool {
    dependents(in: analysis).contains { clause in
      clause.tokens.first ?? 0 >= tokens.upperBound
        && (clause.kind == .subordinate || clause.kind == .infinitive)
    }
  }

  /// Whether a clause behind it says what is meant: "…, dass das Dach undicht ist".
  func hasContentClause(in analysis: Analysis) -> Bool {
    dependents(in: analysis).contains { clause in
      clause.tokens.first ?? 0 >= tokens.upperBound
        && (clause.introducer.map { ClosedClasses.contents.contains(analysis.form($0).folded) }
          ?? false)
    }
  }

  /// The clauses that depend on it.
  func dependents(in analysis: Analysis) -> [Clause] {
    analysis.clauses(of: analysis.sentences[analysis.clauses[complex.clause].sentence])
      .filter { $0.parent == complex.clause }
  }

  /// Whether the reader is named as the one to whom something is given or done: "Ihnen".
  func namesReader(in analysis: Analysis) -> Bool {
    constituents.contains {
      $0.kind == .pronoun && analysis.form($0.tokens.lowerBound).text == "Ihnen"
    }
  }

  /// Whether the weight of a word lies on the subject: "Nur die Urkunde ist vorzulegen".
  func hasFocusedSubject(in analysis: Analysis) -> Bool {
    guard let first = subject?.tokens.lowerBound, first > tokens.lowerBound else { return false }
    return ParticleWords.standard.stand(at: first - 1, .focus, in: analysis)
  }

  /// Whether something is denied: "nicht", "keine Unterlagen".
  func isNegated(in analysis: Analysis) -> Bool {
    if let negation = complex.negation, !isAttributive(negation, analysis) { return true }
    return tokens.contains {
      analysis.isWord($0, .denial) && !isAttributive($0, analysis)
        || analysis.form($0).folded.hasPrefix("kein")
    }
  }

  /// Whether a word denies only the adjective behind it: "bei nicht rechtzeitiger Zahlung".
  private func isAttributive(_ negation: Int, _ analysis: Analysis) -> Bool {
    negation + 1 < tokens.upperBound && analysis.tags[negation + 1] == .adja
  }

  /// Whether a reflexive pronoun stands in the clause, so that the verb is another one.
  func isReflexive(in analysis: Analysis) -> Bool {
    let words = constituents.map { analysis.form($0.tokens.lowerBound).folded }
    if words.contains("sich") { return true }
    // "uns" is reflexive beside "wir" only, whatever its tag.
    return words.contains("wir") && words.contains("uns")
      || words.contains("ich") && (words.contains("mich") || words.contains("mir"))
  }
}
