internal import KlarGerman

/// Where the words that are replaced stand in their clause, and what depends on them.
extension VerbWording {
  /// Whether words around the noun agree with it or stand beside it, and would be left over.
  func belongsToMore(_ match: PhraseMatch, _ verb: ClauseVerb) -> Bool {
    guard let first = match.words.first else { return false }
    if first > analysis.sentence(ofToken: first).tokens.lowerBound {
      switch analysis.tags[first - 1] {
      case .adja, .art, .piat, .pposat, .pdat, .card, .trunc, .kokom, .kon: return true
      default: break
      }
    }
    if isSubject(match, verb) || isReferredTo(match, verb) { return true }
    let next = match.words.upperBound
    let end = analysis.sentence(ofToken: first).tokens.upperBound
    guard next < end else { return false }
    switch analysis.tags[next] {
    case .art, .pposat, .pdat, .nn, .ne, .adja, .prels: return next != verb.token
    default: break
    }
    guard analysis.tags[next] == .kon else { return false }
    // "in Kraft und am Montag außer Kraft": what follows needs the verb as well.
    return verb.token >= next || !(next + 1..<end).contains { analysis.tags[$0].isFinite }
  }

  /// Whether a bare noun is the subject, as in a passive, so that none would be left.
  private func isSubject(_ match: PhraseMatch, _ verb: ClauseVerb) -> Bool {
    guard let first = match.words.first, analysis.tags[first] == .nn else { return false }
    return analysis.verbComplexes(around: verb.token).contains { complex in
      guard complex.main == verb.token else { return false }
      if case .seinZu = complex.modality { return true }
      return complex.voice == .werdenPassive
    }
  }

  /// Whether a relative clause behind the phrase tells more about the noun.
  private func isReferredTo(_ match: PhraseMatch, _ verb: ClauseVerb) -> Bool {
    let end = analysis.sentence(ofToken: verb.token).tokens.upperBound
    let next = max(match.words.upperBound, verb.token + 1, (verb.particle ?? 0) + 1)
    guard next + 1 < end, analysis.tags[next] == .comma else { return false }
    return analysis.tags[next + 1] == .prels || analysis.tags[next + 1] == .prelat
  }

  /// Whether the verb only helps another one: "haben … zur Kenntnis genommen".
  func isAuxiliary(_ token: Int) -> Bool {
    let complexes = analysis.verbComplexes(around: token)
    return complexes.contains { $0.tokens.contains(token) && $0.main != token }
      && !complexes.contains { $0.main == token }
  }

  /// Whether a word that may be an infinitive depends on a finite verb, or stands alone.
  ///
  /// In a whole sentence without another finite verb it may be one itself: "Die Gebühren entfallen".
  func hasHelper(_ token: Int) -> Bool {
    let complex = analysis.verbComplexes(around: token).first { $0.tokens.contains(token) }
    if let finite = complex?.finite { return finite != token }
    let sentence = analysis.sentence(ofToken: token)
    return !sentence.tokens.contains { analysis.tags[$0] == .stop } || sentence.tokens.count == 2
  }

  /// Whether a form that infinitive and participle share is the participle: "ist entfallen".
  func isPerfect(_ token: Int, _ readings: [VerbReading]) -> Bool {
    guard readings.contains(where: { $0.form == .pastParticiple }),
      let complex = analysis.verbComplexes(around: token).first(where: {
        $0.tokens.contains(token)
      }),
      let finite = complex.finite, finite != token, analysis.tags[finite] == .vafin
    else { return false }
    return !verbs.readings(of: analysis.form(finite).text).contains { $0.verb.base == "werden" }
  }

  func isClauseEnd(_ token: Int) -> Bool {
    guard token < analysis.tokens.count else { return true }
    return analysis.tokens[token].kind == .punctuation
      || ClosedClasses.coordinators.contains(analysis.form(token).folded)
  }

  /// Whether the clause of a finite verb is a subordinate one: a subordinator or relative pronoun
  /// stands before it and no other finite verb.
  func isVerbLast(_ token: Int) -> Bool {
    for before in (analysis.sentence(ofToken: token).tokens.lowerBound..<token).reversed() {
      switch analysis.tags[before] {
      case .kous, .prels, .prelat, .pws, .pwav, .pwat: return true
      case _ where analysis.tags[before].isFinite: return false
      default: continue
      }
    }
    return false
  }

  /// Whether a form may be a participle in front of its noun: "die von uns übersandten Bescheide".
  func mayBeAttribute(_ token: Int) -> Bool {
    guard token + 1 < analysis.tokens.count,
      [.nn, .ne, .adja].contains(analysis.tags[token + 1])
    else { return false }
    let word = analysis.form(token).text
    return Adjective.endings.contains { ending in
      word.hasSuffix(ending)
        && verbs.readings(of: String(word.dropLast(ending.count)))
          .contains { $0.form == .pastParticiple }
    }
  }
}
