internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// Says with a modal verb what an adjective says of an action: "Eine Verlängerung der Frist ist nicht
/// möglich" becomes "Wir können die Frist nicht verlängern".
struct PossibilityRewrite {
  private typealias Piece = ClauseLineariser.Piece

  private let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The suggestion for the noun at a token; nil if grammar or actor are not certain.
  func suggestion(at head: Int) -> Suggestion? {
    let sentence = analysis.sentence(ofToken: head)
    guard analysis.addressesReader,
      let action = ActionNouns.standard.action(analysis.form(head).text),
      action.role == .object, !action.isNegated, let complex = copula(of: head),
      let frame = ClauseFrameReader(analysis).frame(of: complex),
      !frame.namesReader(in: analysis), !frame.isReflexive(in: analysis),
      let adjective = frame.middle.last(where: { modal(of: $0) != nil }),
      let noun = LightVerbNoun(head..<head + 1, of: frame, in: analysis, .standard),
      let object = LightVerbObject.find(Government("attr>A"), 0, beside: noun, frame, analysis),
      hasNoAgent(frame, beside: object, noun),
      let subject = subject(of: action),
      let cluster = cluster(action.verb, modal(of: adjective), complex, subject)
    else { return nil }
    let edit = edit(frame, dropping: [noun.constituent, adjective], noun, object, subject, cluster)
    return edit.flatMap { RewriteCheck(sentence, of: analysis).understood($0, verb: action.verb) }
      .map { Suggestion("Mit einem Verb sagen", .review, edits: [$0], reach: .clause) }
  }

  /// The predicate "ist" of the clause that the noun stands in.
  private func copula(of noun: Int) -> VerbComplex? {
    analysis.verbComplexes.first {
      $0.lemma == "sein" && $0.finite == $0.main && $0.modality == nil && $0.mood == .indicative
        && ($0.tense == .present || $0.tense == .preterite)
        && analysis.clauses[$0.clause].tokens.contains(noun)
    }
  }

  private func modal(of constituent: Constituent) -> String? {
    guard constituent.tokens.count == 1 else { return nil }
    return ModalWords.standard.verb(
      ofAdjective: analysis.form(constituent.tokens.lowerBound).folded)
  }

  private func hasNoAgent(
    _ frame: ClauseFrame, beside object: LightVerbObject, _ noun: LightVerbNoun
  ) -> Bool {
    let constituents = frame.constituents
    return constituents.indices.allSatisfy { place in
      let constituent = constituents[place]
      if constituent == object.source || constituent == noun.constituent { return true }
      // "für Sie", "für die Schule": who can or must do it.
      if constituent.preposition.map({ analysis.form($0).folded == "für" }) ?? false {
        return false
      }
      if case .other = AgentPhrase.role(of: place, in: constituents, frame, analysis) {
        return true
      }
      return false
    }
  }

  /// Who acts: by the noun, else by its verb where only one of them does what it says.
  private func subject(of action: ActionNoun) -> NewSubject? {
    let words = ActorWords.standard
    let (isAuthority, isReader) = (words.isOfAuthority(action.verb), words.isOfReader(action.verb))
    switch action.actor {
    case .reader: return .reader
    case .authority: return analysis.authorActs ? .author(of: analysis) : nil
    case .open where isAuthority == isReader: return nil
    case .open where isReader: return .reader
    case .open: return analysis.authorActs ? .author(of: analysis) : nil
    }
  }

  private func cluster(
    _ verb: Verb, _ modal: String?, _ complex: VerbComplex, _ subject: NewSubject
  ) -> VerbCluster? {
    let verbs = Lexicon.standard.verbs
    guard let modal = modal.flatMap({ verbs.verbs(infinitive: $0).first }) else { return nil }
    let predicate = Predicate(
      verb, tense: complex.tense == .present ? .present : .preterite, modal: modal, hasObject: true)
    return Conjugator(verbs)?.cluster(predicate, subject.person, subject.number)
  }

  private func edit(
    _ frame: ClauseFrame, dropping dropped: [Constituent], _ noun: LightVerbNoun,
    _ object: LightVerbObject, _ subject: NewSubject, _ cluster: VerbCluster
  ) -> TextEdit? {
    let lineariser = ClauseLineariser(frame, in: analysis)
    func pieces(_ constituents: [Constituent], moving: Bool) -> [Piece] {
      constituents.filter { !dropped.contains($0) && $0 != object.source }.map {
        Piece(
          lineariser.words(of: $0.tokens, moving: moving), $0.kind == .pronoun ? .pronoun : .other)
      }
    }
    let front = pieces(frame.prefield, moving: false)
    let adverbs = noun.adverbs.map { Piece($0, .other) } + (noun.isDenied ? [denial] : [])
    let middle =
      [Piece(object.text, .accusative)] + pieces(frame.middle, moving: false) + adverbs
    let opens = front.isEmpty && frame.order == .verbSecond && !frame.prefield.isEmpty
    return lineariser.edit(
      prefield: front.isEmpty
        ? (opens ? subject.words : nil) : front.map(\.text).joined(separator: " "),
      subject: opens ? nil : subject.words, middle: middle, cluster)
  }

  private var denial: Piece { Piece("nicht", .other) }
}
