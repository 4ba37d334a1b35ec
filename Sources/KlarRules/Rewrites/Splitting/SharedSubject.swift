internal import KlarGerman

/// The subject of a main clause in the words that take it up in the next sentence: "Wir", "Er", "Diese Belege".
struct SharedSubject {
  private let analysis: Analysis
  private let clause: Clause
  private let start: Int
  private let finite: Int

  /// The subject of a main clause; nil for a clause without a finite verb.
  init?(of clause: Clause, in analysis: Analysis) {
    guard let start = clause.tokens.first, let finite = clause.finite else { return nil }
    self.analysis = analysis
    self.clause = clause
    self.start = start
    self.finite = finite
  }

  /// Its words in front of another finite verb, and whether they can mean nothing else; nil if it is not certain
  /// what the subject is.
  func reading(before second: Int) -> (words: String, isCertain: Bool)? {
    if let address = address(before: second) { return (address, true) }
    if finite == start + 1, analysis.tags[start] == .pper {
      return pronoun(before: second).map { ($0, true) }
    }
    return noun(before: second)
  }

  /// "Wir", "ich" or "Sie" behind the verb: "Gestern haben Sie …".
  private func address(before second: Int) -> String? {
    guard finite > start, finite + 1 < analysis.tokens.count,
      !(finite == start + 1 && analysis.tags[start] == .pper)
    else { return nil }
    switch analysis.form(finite + 1).text {
    case "wir": return "Wir"
    case "ich": return "Ich"
    case "Sie" where !isSingular(second) && !isSingular(finite): return "Sie"
    default: return nil
    }
  }

  private func pronoun(before second: Int) -> String? {
    let word = analysis.form(start)
    switch word.folded {
    case "wir", "ich", "er": return word.text.withCapital
    case "sie" where isSingular(finite): return isSingular(second) ? "Sie" : nil
    case "sie": return word.text == "Sie" && !isSingular(second) ? "Sie" : nil
    default: return nil
    }
  }

  /// The pronoun for the noun in the Vorfeld; "Diese Belege", as "Sie" would be the reader.
  private func noun(before second: Int) -> (words: String, isCertain: Bool)? {
    guard
      let complex = analysis.verbComplexes(of: analysis.sentences[clause.sentence])
        .first(where: { $0.finite == finite }),
      let phrase = NounPhraseChunker(analysis).phrase(at: start, until: finite),
      !phrase.isFixed, let determiner = phrase.determiner,
      analysis.tags[determiner] != .piat, analysis.tags[phrase.head] == .nn,
      isFollowedByAttributes(phrase)
    else { return nil }
    let readings = phrase.readings.combinations.filter { $0.2 == .nominative }
    let kinds = Set(readings.map { $0.1 == .plural ? "plural" : "\($0.0)" })
    guard kinds.count == 1, let kind = kinds.first else { return nil }
    // "Das Formular prüft das Amt" has an object in front, unless the verb takes none.
    guard kind == "masculine" || complex.takesNoObject || isOnlyNominative(complex) else {
      return nil
    }
    let isCertain = phrase.tokens.upperBound == finite && complex.takesNoObject
    switch (kind, isSingular(second)) {
    case ("masculine", true): return ("Er", phrase.tokens.upperBound == finite)
    case ("neuter", true): return ("Es", isCertain)
    case ("feminine", true): return ("Sie", isCertain)
    case ("plural", false) where analysis.tags[phrase.head + 1] != .art && !isOfPersons(phrase):
      return ("Diese \(analysis.form(phrase.head).text)", false)
    default: return nil
    }
  }

  /// "Die Kinder spielen und essen" asks for no "diese".
  private func isOfPersons(_ phrase: NounPhrase) -> Bool {
    let lemma = Morphology(analysis).lemma(phrase.head)
    return ActorWords.standard.isRelative(lemma) || ActorWords.standard.isAgent(lemma)
      || ActionNouns.standard.isPerson(lemma)
  }

  /// Whether nothing but phrases with prepositions stands between the noun and the verb.
  private func isFollowedByAttributes(_ phrase: NounPhrase) -> Bool {
    let rest = phrase.tokens.upperBound..<finite
    guard !rest.isEmpty else { return true }
    return ClauseFrameReader(analysis).constituents(of: rest)?.allSatisfy {
      $0.kind == .prepositionalPhrase
    } ?? false
  }

  /// Whether no other phrase of the clause can be the subject; an amount is none: "Die Gebühr beträgt 20 Euro".
  private func isOnlyNominative(_ complex: VerbComplex) -> Bool {
    let bracket =
      complex.tokens.first { $0 > finite } ?? (clause.tokens.last ?? finite) + 1
    guard finite + 1 <= bracket,
      let middle = ClauseFrameReader(analysis).constituents(of: finite + 1..<bracket)
    else { return false }
    let agreed = analysis.finiteNumber(of: finite)
    return !middle.contains {
      $0.cases.contains(.nominative) && $0.numbers.contains(agreed)
        && analysis.entities(in: $0.tokens, [.amount]).isEmpty
    }
  }

  private func isSingular(_ finite: Int) -> Bool { analysis.finiteNumber(of: finite) == .singular }
}
