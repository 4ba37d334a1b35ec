internal import KlarGerman
internal import KlarText

/// Writes a clause anew with a verb instead of another, or of a noun and its light verb.
struct PlainClause {
  private typealias Piece = ClauseLineariser.Piece

  /// The words before and behind the finite verb.
  private struct Fields {
    var front: [Piece] = []
    var middle: [Piece] = []
  }

  private let frame: ClauseFrame
  private let noun: LightVerbNoun?
  private let plan: PlainVerb
  private let analysis: Analysis
  private let lineariser: ClauseLineariser
  private let conjugator: Conjugator

  init?(_ frame: ClauseFrame, _ noun: LightVerbNoun?, _ plan: PlainVerb, in analysis: Analysis) {
    // "ist kein Gewicht beizumessen" forbids or advises; "müssen nicht" would leave it free.
    guard let conjugator = Conjugator(Lexicon.standard.verbs),
      !(noun?.isDenied ?? false) || !frame.isDuty
    else { return nil }
    self.frame = frame
    self.noun = noun
    self.plan = plan
    self.analysis = analysis
    self.conjugator = conjugator
    lineariser = ClauseLineariser(frame, in: analysis)
  }

  /// The same subject does what the new verb says.
  func replaced(_ object: LightVerbObject?) -> TextEdit? {
    guard frame.complex.voice == .active, let subject = oldSubject,
      let predicate = frame.predicate(of: plan.verb)
    else { return nil }
    let word = analysis.form(subject.tokens.lowerBound).folded
    let person = ClosedClasses.authors.contains(word) ? Person.first : frame.person
    return edit(predicate, person, frame.number, object, object?.text, subject: subject)
  }

  /// Something is done to what stood behind the noun, or was the subject.
  func passive(of object: LightVerbObject?) -> TextEdit? {
    guard var predicate = frame.predicate(of: plan.verb) else { return nil }
    predicate.voice = .werdenPassive
    guard !isDoneByObject(object) else { return nil }
    guard let object else {
      return oldSubject.flatMap {
        edit(predicate, frame.person, frame.number, nil, nil, subject: $0)
      }
    }
    guard let (words, number) = object.subject(in: analysis) else { return nil }
    return edit(predicate, .third, number, object, words, subject: object.source)
  }

  /// The author, the reader, or who is named does it.
  func active(_ object: LightVerbObject?) -> TextEdit? {
    guard let predicate = frame.predicate(of: plan.verb, isSpoken: true),
      object != nil || noun?.attribute == nil && hasAllWithoutObject
    else { return nil }
    let constituents = frame.constituents
    var agents: [(subject: NewSubject, tokens: Range<Int>)] = []
    for place in constituents.indices
    where constituents[place] != noun?.constituent && constituents[place] != object?.source {
      switch AgentPhrase.role(of: place, in: constituents, frame, analysis) {
      case .agent(let agent):
        let named = NewSubject(words: agent.subject, person: .third, number: agent.number)
        agents.append((named, agent.tokens))
      case .author: agents.append((.author(of: analysis), constituents[place].tokens))
      case .reader:
        // "Die Rückforderung erfolgt von Ihnen": from whom, not by whom.
        guard constituents[place].preposition.map({ analysis.form($0).folded }) != "von" else {
          return nil
        }
        agents.append((.reader, constituents[place].tokens))
      case .other: break
      case .hint, .unclear: return nil
      }
    }
    guard agents.count < 2, !agents.isEmpty || !isDoneByObject(object) else { return nil }
    guard
      let subject = agents.first?.subject
        ?? HiddenActor(frame, in: analysis).subject(of: plan.verb),
      let cluster = conjugator.cluster(predicate, subject.person, subject.number)
    else { return nil }
    var fields = fields(object, object?.text, dropping: agents.first?.tokens ?? 0..<0)
    let stays = !fields.front.isEmpty && fields.front.allSatisfy { $0.weight == .other }
    if !stays {
      fields.middle = fields.front + fields.middle
      fields.front = []
    }
    let opens = !stays && frame.order == .verbSecond && !frame.prefield.isEmpty
    return lineariser.edit(
      prefield: stays ? text(fields.front) : opens ? subject.words : nil,
      subject: opens ? nil : subject.words, middle: fields.middle, cluster)
  }

  /// The constituent that is the subject beside the noun.
  private var oldSubject: Constituent? {
    let found = frame.constituents.filter {
      $0 != noun?.constituent && $0.cases.contains(.nominative)
        && $0.numbers.contains(frame.number)
    }
    let certain = found.filter { $0.cases == [.nominative] }
    return found.count == 1 ? found.first : certain.count == 1 ? certain.first : nil
  }

  /// Whether the genitive may be who acts: "die Anmeldung der Eltern", but not "die Einladung der Eltern".
  private func isDoneByObject(_ object: LightVerbObject?) -> Bool {
    guard let phrase = object?.phrase, object?.old == .genitive else { return false }
    let lemma = Morphology(analysis).lemma(phrase.head)
    return (ActorWords.standard.isAgent(lemma) || ActionNouns.standard.isPerson(lemma))
      && !ActorWords.standard.isAboutPersons(plan.verb)
  }

  /// Whether the verb needs no object, or has what it needs in a phrase with a preposition.
  private var hasAllWithoutObject: Bool {
    ActorWords.standard.isComplete(plan.verb) || frame.hasContentClause(in: analysis)
      || frame.constituents.contains {
        guard let preposition = $0.preposition else { return false }
        let word = Contraction.base(of: analysis.form(preposition).folded)
        return ActorWords.standard.isComplete(plan.verb, with: word)
      }
  }

  private func edit(
    _ predicate: Predicate, _ person: Person, _ number: GrammaticalNumber,
    _ object: LightVerbObject?, _ words: String?, subject: Constituent?
  ) -> TextEdit? {
    guard let cluster = conjugator.cluster(predicate, person, number) else { return nil }
    var fields = fields(object, words, keeping: subject)
    if fields.front.isEmpty, frame.order == .verbSecond, !frame.prefield.isEmpty {
      let text = subject.map { lineariser.words(of: $0.tokens) } ?? words
      guard let place = fields.middle.firstIndex(where: { $0.text == text }) else { return nil }
      fields.front = [fields.middle.remove(at: place)]
    }
    return lineariser.edit(
      prefield: fields.front.isEmpty ? nil : text(fields.front), subject: nil,
      middle: fields.middle, cluster)
  }

  private func text(_ pieces: [Piece]) -> String { pieces.map(\.text).joined(separator: " ") }

  /// The constituents in their order, the object in the place of the noun or of its own.
  private func fields(
    _ object: LightVerbObject?, _ words: String?, dropping dropped: Range<Int> = 0..<0,
    keeping kept: Constituent? = nil
  ) -> Fields {
    let place = object?.source ?? noun?.constituent
    let denial = noun.flatMap { Denial($0, in: frame, analysis) }
    func pieces(_ constituents: some Sequence<Constituent>, moving: Bool) -> [Piece] {
      constituents.compactMap { constituent in
        if constituent == place { return words.map { Piece($0, .accusative) } }
        if constituent == noun?.constituent || dropped.overlaps(constituent.tokens) { return nil }
        if constituent != kept, isExpletive(constituent) { return nil }
        if denial?.holds(constituent) ?? false { return nil }
        return Piece(
          lineariser.words(of: constituent.tokens, moving: moving), weight(constituent))
      }
    }
    let added = ((noun?.adverbs ?? []) + plan.words).map { Piece($0, .other) }
    let front = pieces(frame.prefield, moving: true)
    guard let denial else {
      return Fields(front: front, middle: pieces(frame.middle, moving: false) + added)
    }
    let border = denial.border(before: object)
    let middle =
      pieces(frame.middle.filter { $0.tokens.lowerBound < border }, moving: false)
      + [Piece(denial.text, .other)]
      + pieces(frame.middle.filter { $0.tokens.lowerBound >= border }, moving: false)
    return Fields(front: front, middle: middle + added)
  }

  private func weight(_ constituent: Constituent) -> Piece.Weight {
    if constituent.kind == .pronoun { return .pronoun }
    let isDative =
      constituent.cases.contains(.dative) && constituent.cases.isSubset(of: [.dative, .genitive])
    return isDative ? .dative : .other
  }

  private func isExpletive(_ constituent: Constituent) -> Bool {
    constituent.kind == .pronoun && analysis.form(constituent.tokens.lowerBound).folded == "es"
  }
}
