internal import KlarGerman
internal import KlarText

/// What a participle with its words says, as the parts of a clause about its noun.
struct AttributeClause {
  /// Who acts; nil where the noun is the subject.
  let subject: String?
  /// The case that the noun has in it.
  let grammaticalCase: GrammaticalCase
  /// Pronouns beside the subject: "Ihnen".
  let pronouns: [String]
  /// All other words.
  let others: [String]
  /// The verbs.
  let cluster: VerbCluster
  /// Whether author or reader act in it, as the phrase said: "von Ihnen".
  let isOfLetter: Bool
  /// Whether it leaves open who acted.
  let isPassive: Bool
  /// Whether it says on which day something will be.
  let isAppointment: Bool

  /// The clause; nil if it is not certain who acts or when.
  init?(
    _ attribute: ParticipleAttribute, _ number: GrammaticalNumber, _ verb: AttributeVerb,
    in analysis: Analysis
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
    isAppointment =
      hasDate && verb.form == .present && ParticipleTime(verb.verb) == .appointed
      && Self.isToCome(attribute, in: analysis)
      && analysis.verbComplexes(of: analysis.sentence(ofToken: attribute.head))
        .allSatisfy { $0.tense == .present }
    guard
      let plan = Plan(
        verb, agent?.subject, hasDate: hasDate && !isAppointment,
        isOnDay: hasDate && !Self.isStretch(attribute, in: analysis), number, in: analysis)
    else { return nil }
    let isPronoun = plan.subject.map { ClosedClasses.persons.contains($0) } ?? false
    pronouns = Array(words[..<(rest.firstIndex { $0.kind != .pronoun } ?? rest.count)])
    others = Array(words[pronouns.count...])
    subject = plan.subject
    grammaticalCase = plan.grammaticalCase
    cluster = plan.cluster
    isOfLetter = isPronoun
    isPassive = plan.isPassive
  }
}

extension AttributeClause {
  /// Whether an attribute tells what went on for some time: "seit dem Umzug", "ab Mai".
  private static func isStretch(_ attribute: ParticipleAttribute, in analysis: Analysis) -> Bool {
    attribute.dependents.contains {
      ["seit", "ab", "bis", "während"].contains(analysis.form($0).folded)
    }
  }

  /// Whether no day of an attribute lies before that of the letter.
  private static func isToCome(_ attribute: ParticipleAttribute, in analysis: Analysis) -> Bool {
    guard let own = analysis.ownDate else { return true }
    return analysis.entities(in: attribute.dependents, [.date]).allSatisfy {
      WrittenDate(analysis.text.string($0.range))?.calendarDate.map { $0 > own } ?? true
    }
  }

  /// Who acts in the clause and which forms its verbs have.
  fileprivate struct Plan {
    let grammaticalCase: GrammaticalCase
    let subject: String?
    let cluster: VerbCluster
    let isPassive: Bool

    init?(
      _ attribute: AttributeVerb, _ agent: NewSubject?, hasDate: Bool, isOnDay: Bool,
      _ number: GrammaticalNumber, in analysis: Analysis
    ) {
      let verb = attribute.verb
      var (predicate, agent) = (Predicate(verb, hasObject: true), agent)
      switch attribute.form {
      case .quality(let adjective):
        // "die im Mai fälligen Raten" were due then, or will be.
        guard agent == nil, !hasDate else { return nil }
        (grammaticalCase, subject, isPassive) = (.nominative, nil, true)
        cluster = Self.state(adjective, number)
        return
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
          let time = ParticipleTime(verb)
          guard time.map({ Self.isCertain($0, agent) }) ?? isOnDay else { return nil }
          predicate.tense = time == .lasting ? .present : .perfect
        } else if let time = ParticipleTime(verb), time == .state || time == .bond {
          guard let participle = verb.forms(.pastParticiple).first else { return nil }
          (grammaticalCase, subject, isPassive) = (.nominative, nil, true)
          cluster = Self.state(participle, number)
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
      self.cluster = cluster
      isPassive = predicate.voice == .werdenPassive
    }

    /// "ist" or "sind" with what it says.
    private static func state(_ word: String, _ number: GrammaticalNumber) -> VerbCluster {
      let finite = number == .singular ? "ist" : "sind"
      return VerbCluster(finite: finite, rightBracket: [word], verbLast: [word, finite])
    }

    /// Whether the time is known where somebody acts; author and reader have brought about what they named,
    /// not so "das vom Gesetz genannte Alter".
    private static func isCertain(_ time: ParticipleTime, _ agent: NewSubject?) -> Bool {
      time == .event || time == .lasting
        || time == .state && agent.map { ClosedClasses.persons.contains($0.words) } ?? false
    }
  }
}
