internal import KlarGerman

/// A relative clause that says what a participle with its words said.
struct RelativeClause {
  /// Its words from the pronoun to the verb.
  let text: String
  /// Whether author or reader act in it, as the phrase said: "von Ihnen".
  let isOfLetter: Bool
  /// Whether it leaves open who acted.
  let isPassive: Bool

  /// The clause; nil if it is not certain who acts or when.
  init?(
    _ attribute: ParticipleAttribute, _ phrase: NounPhrase, _ number: GrammaticalNumber,
    _ verb: AttributeVerb, in analysis: Analysis
  ) {
    let dependents = attribute.dependents.filter { analysis.tags[$0] != .ptkzu }
    guard let first = dependents.first, let last = dependents.last,
      let constituents = ClauseFrameReader(analysis).constituents(of: first..<last + 1)
    else { return nil }
    var agent: (subject: NewSubject, tokens: Range<Int>)?
    for constituent in constituents {
      switch AttributeAgent.role(of: constituent, verb.verb, in: analysis) {
      case .agent(let subject):
        guard agent == nil else { return nil }
        agent = (subject, constituent.tokens)
      case .other: break
      case .unclear: return nil
      }
    }
    let rest = constituents.filter { $0.tokens != agent?.tokens }
    let words = rest.map { analysis.words(of: $0.tokens) }
    let hasDate = analysis.entities.contains {
      ($0.kind == .date || $0.kind == .deadline) && $0.tokens.overlaps(attribute.dependents)
    }
    guard
      let plan = Plan(verb, agent?.subject, hasDate: hasDate, number, in: analysis),
      let pronoun = RelativePronoun.word(for: phrase, number, plan.grammaticalCase)
    else { return nil }
    let pronouns = Array(words[..<(rest.firstIndex { $0.kind != .pronoun } ?? rest.count)])
    let isPronoun = plan.subject.map { ["wir", "ich", "Sie"].contains($0) } ?? false
    isOfLetter = isPronoun
    isPassive = plan.isPassive
    let subject = plan.subject.map { [$0] } ?? []
    let front = isPronoun ? subject + pronouns : pronouns + subject
    let others = Array(words[pronouns.count...])
    text = ([pronoun] + front + others + plan.verbs).joined(separator: " ")
  }
}

extension RelativeClause {
  /// Who acts in the clause and which forms its verbs have.
  fileprivate struct Plan {
    let grammaticalCase: GrammaticalCase
    let subject: String?
    let verbs: [String]
    let isPassive: Bool

    init?(
      _ attribute: AttributeVerb, _ agent: NewSubject?, hasDate: Bool,
      _ number: GrammaticalNumber, in analysis: Analysis
    ) {
      let verb = attribute.verb
      var (predicate, agent) = (Predicate(verb, hasObject: true), agent)
      switch attribute.form {
      case .duty:
        // "von Ihnen zu vertretende Gründe" are no duty.
        guard verb.infinitive != "vertreten",
          let müssen = Lexicon.standard.verbs.verbs(infinitive: "müssen").first,
          agent != nil || ActorWords.standard.isOfReader(verb) && analysis.addressesReader
        else { return nil }
        predicate.modal = müssen
        if agent == nil { agent = .reader }
      case .present:
        // "die am 1. Mai geltende Fassung" may lie in the past.
        guard agent == nil, !hasDate else { return nil }
      case .past:
        if verb.auxiliary == .sein || ParticipleTime(verb) == .intransitive {
          guard agent == nil else { return nil }
          predicate.tense = .perfect
          predicate.hasObject = false
        } else if agent != nil {
          guard let time = ParticipleTime(verb), time == .event || time == .lasting else {
            return nil
          }
          predicate.tense = time == .event ? .perfect : .present
        } else if ParticipleTime(verb) == .state {
          guard let participle = verb.forms(.pastParticiple).first else { return nil }
          grammaticalCase = .nominative
          subject = nil
          verbs = [participle, number == .singular ? "ist" : "sind"]
          isPassive = true
          return
        } else {
          guard ParticipleTime(verb) == .event || hasDate, ParticipleTime(verb) != .lasting,
            verb.auxiliary == .haben
          else { return nil }
          predicate.voice = .werdenPassive
          predicate.tense = .preterite
        }
      }
      guard
        let cluster = Conjugator(Lexicon.standard.verbs)?
          .cluster(predicate, agent?.person ?? .third, agent?.number ?? number)
      else { return nil }
      grammaticalCase = agent == nil ? .nominative : .accusative
      subject = agent?.words
      verbs = cluster.verbLast
      isPassive = predicate.voice == .werdenPassive
    }
  }
}
