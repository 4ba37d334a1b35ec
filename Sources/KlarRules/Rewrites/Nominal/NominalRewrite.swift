internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Turns a noun of an action and its preposition into a clause: "nach Eingang der Unterlagen" is
/// "sobald die Unterlagen eingegangen sind".
struct NominalRewrite {
  /// Where the phrase stands in its clause.
  private enum Site {
    /// It fills the Vorfeld, up to the finite verb.
    case prefield(end: Int)
    /// The clause goes behind the last word of the sentence.
    case behind(last: Int)
    /// The clause stays between the verbs that it holds for.
    case inside
  }

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for the noun at a token; nil if grammar, actor or time are not certain.
  func suggestion(at noun: Int) -> Suggestion? {
    clause(at: noun) ?? PossibilityRewrite(analysis).suggestion(at: noun)
      ?? RequestRewrite(analysis).suggestion(at: noun)
      ?? AbilityRewrite(analysis).suggestion(at: noun)
      ?? OptionRewrite(analysis).suggestion(at: noun)
      ?? ObligationRewrite(analysis).suggestion(at: noun)
      ?? GenitiveRewrite(analysis).suggestion(at: noun)
  }

  private func clause(at noun: Int) -> Suggestion? {
    let sentence = analysis.sentence(ofToken: noun)
    guard analysis.addressesReader,
      let phrase = ActionPhraseReader(analysis).phrase(noun, in: sentence.tokens),
      let matrix = MatrixClause(around: phrase.tokens, in: analysis),
      matrix.clause.kind != .infinitive, matrix.complex.mood != .subjunctive1,
      let site = site(phrase, matrix, sentence),
      let plan = ClausePlan.plan(phrase, in: matrix),
      let words = words(phrase, plan, site)
    else { return nil }
    let edits = edits(phrase, site, words)
    let kinds: Set<Clause.Kind> = plan.conjunction == "um" ? [.infinitive] : [.subordinate]
    let isDenied = plan.isDenied && phrase.preposition != "ohne"
    guard
      MeaningCheck(sentence, of: analysis).accepts(
        edits, [.init(lemma: phrase.action.verb.infinitive, kinds: kinds)],
        negations: isDenied ? 1 : 0)
    else { return nil }
    return Suggestion(
      "Mit einem Verb sagen", isCertain(plan, phrase, site, sentence) ? .safe : .review,
      edits: edits)
  }

  /// Whether a clause at the beginning of a letter's sentence says who can only be meant: the thing that
  /// the noun was about, or the reader where nobody else comes up.
  private func isCertain(
    _ plan: ClausePlan, _ phrase: ActionPhrase, _ site: Site, _ sentence: Sentence
  ) -> Bool {
    guard case .prefield = site, analysis.kind == .letter else { return false }
    switch plan.subject {
    case .governed: return true
    case .reader:
      return ActorWords.standard.isOfReader(phrase.action.verb)
        && !ActorWords.standard.isOfAuthority(phrase.action.verb)
        && !analysis.namesActor(inBlock: sentence.block)
    case .author, .none: return false
    }
  }

  private func site(
    _ phrase: ActionPhrase, _ matrix: MatrixClause, _ sentence: Sentence
  ) -> Site? {
    let clause = matrix.clause
    guard let finite = clause.finite else { return nil }
    if phrase.tokens.lowerBound == sentence.tokens.lowerBound {
      guard clause.kind == .main, finite >= phrase.tokens.upperBound,
        areAttributes(phrase.tokens.upperBound..<finite)
      else { return nil }
      return .prefield(end: finite)
    }
    let end = sentence.tokens.upperBound - 1
    guard ["."].contains(analysis.form(end).text), clause.tokens.last == end - 1,
      let first = clause.tokens.first, phrase.tokens.lowerBound > first,
      clause.kind != .main || phrase.tokens.lowerBound > finite,
      isPhraseOfVerb(phrase, matrix), isClear(behind: phrase, end),
      !belongsToAttribute(phrase, end)
    else { return nil }
    return isBeforeRow(phrase, matrix) ? .inside : .behind(last: end)
  }

  /// Whether several verbs share the phrase, so that behind them it would seem to belong to the last one:
  /// "nach Ablauf der Frist die Tür öffnen und das Schloss tauschen".
  private func isBeforeRow(_ phrase: ActionPhrase, _ matrix: MatrixClause) -> Bool {
    let sentence = analysis.sentence(ofToken: phrase.tokens.lowerBound)
    return analysis.verbComplexes(of: sentence).contains { other in
      other != matrix.complex && other.main > phrase.tokens.upperBound
        && (matrix.clause.tokens.contains(other.main) || other.isElliptic
          || other.finite == matrix.complex.finite)
    }
  }

  /// Whether an attribute without article follows, to which the phrase may belong: "die nach Ablauf der
  /// Frist" of "dass nach Ablauf der Frist vorgelegte Belege nicht zählen".
  private func belongsToAttribute(_ phrase: ActionPhrase, _ end: Int) -> Bool {
    (phrase.tokens.upperBound..<end).prefix(3)
      .prefix { [.adv, .adjd, .adja].contains(analysis.tags[$0]) }
      .contains { analysis.tags[$0] == .adja }
  }

  /// Whether all that is left before the finite verb are prepositional phrases of the noun.
  private func areAttributes(_ tokens: Range<Int>) -> Bool {
    if tokens.isEmpty { return true }
    guard let rest = ClauseFrameReader(analysis).constituents(of: tokens) else { return false }
    return rest.allSatisfy {
      guard let preposition = $0.preposition else { return false }
      return !Analysis.agentPrepositions.contains(analysis.form(preposition).folded)
    }
  }

  /// Whether the phrase belongs to the verb, not to the word in front of it.
  private func isPhraseOfVerb(_ phrase: ActionPhrase, _ matrix: MatrixClause) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    switch analysis.tags[before] {
    case .nn, .ne, .card:
      let isPurpose = ["zu", "für", "zwecks"].contains(phrase.preposition)
      // "zwei Wochen nach Eingang": the clause would measure from it.
      let isTime = ActionNouns.standard.isTime(Morphology(analysis).lemma(before))
      return !isTime && analysis.tags[before] != .card && (!isPurpose || matrix.isNeed)
        && phrase.preposition != "ohne" && phrase.preposition != "durch"
    case .adv, .adjd, .appr, .apprart, .kon, .comma, .ptkneg, .bracket, .adja, .art, .pav:
      return false
    default: return true
    }
  }

  /// Whether what follows the phrase cannot be a part of it.
  private func isClear(behind phrase: ActionPhrase, _ end: Int) -> Bool {
    let next = phrase.tokens.upperBound
    guard next < end else { return true }
    // "vor Betreten des Hauses der Lehrerin zeigen": the last phrase may be a dative.
    if phrase.phrases.contains(where: { $0.mayEndEarlier || endsWithDative($0) }) { return false }
    switch analysis.tags[next] {
    case .appr, .apprart, .kon, .bracket, .comma: return false
    default: return true
    }
  }

  private func endsWithDative(_ phrase: NounPhrase) -> Bool {
    (phrase.head + 1..<phrase.tokens.upperBound).contains {
      [.art, .pposat, .pdat].contains(analysis.tags[$0])
        && analysis.form($0).folded.hasSuffix("r")
    }
  }

  /// The clause from its conjunction to its verb.
  private func words(_ phrase: ActionPhrase, _ plan: ClausePlan, _ site: Site) -> String? {
    var end = phrase.tokens.upperBound
    if case .prefield(let finite) = site { end = finite }
    let isSubject = phrase.action.role == .subject
    if phrase.adverb != nil, end > phrase.attributes { return nil }
    guard
      let governed = GovernedWords(
        phrase, until: end, as: isSubject ? .nominative : .accusative, denied: plan.isDenied,
        in: analysis),
      let conjugator = Conjugator(Lexicon.standard.verbs)
    else { return nil }
    var predicate = Predicate(
      phrase.action.verb, tense: plan.tense, hasObject: phrase.action.role == .object)
    if plan.isAbility {
      guard let modal = Lexicon.standard.verbs.verbs(infinitive: "können").first else { return nil }
      predicate.modal = modal
    }
    let denial = plan.isDenied && !governed.isDenied ? ["nicht"] : []
    let middle = [governed.text] + (phrase.adverb.map { [$0] } ?? []) + denial
    var opening = [plan.conjunction]
    if phrase.hasErst, case .prefield = site { opening.insert("erst", at: 0) }
    let subject: NewSubject
    switch plan.subject {
    case .none:
      return conjugator.zuInfinitive(predicate).map { opening + middle + $0 }?
        .joined(separator: " ")
    case .author: subject = .author(of: analysis)
    case .reader: subject = .reader
    case .governed:
      return conjugator.cluster(predicate, .third, governed.number)
        .map { opening + middle + $0.verbLast }?.joined(separator: " ")
    }
    return conjugator.cluster(predicate, subject.person, subject.number)
      .map { opening + [subject.words] + middle + $0.verbLast }?.joined(separator: " ")
  }

  private func edits(_ phrase: ActionPhrase, _ site: Site, _ words: String) -> [TextEdit] {
    switch site {
    case .prefield(let end):
      return [
        TextEdit(
          analysis.range(of: phrase.tokens.lowerBound..<end), words.withCapital + ",")
      ]
    case .inside:
      let before = analysis.tokens[phrase.tokens.lowerBound - 1].range.upper
      let range = TextRange(before, analysis.range(of: phrase.tokens).upper)
      return [TextEdit(range, ", \(words),")]
    case .behind(let last):
      let place = analysis.tokens[last].range.lower
      // "erst" stays with the main clause: "darf erst beginnen, wenn …".
      let moved = phrase.tokens.dropFirst(phrase.hasErst ? 1 : 0)
      if moved.endIndex == last {
        let start = analysis.tokens[moved.startIndex - 1].range.upper
        return [TextEdit(TextRange(start, place), ", " + words)]
      }
      return [
        DropIn.removal(moved.startIndex..<moved.endIndex, in: analysis),
        TextEdit(TextRange(place, place), ", " + words),
      ]
    }
  }
}
