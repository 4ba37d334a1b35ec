/// Finds the infinitive of a verb form in its clause.
struct VerbLemma {
  private let view: GrammarView

  init(_ view: GrammarView) { self.view = view }

  /// The infinitive with its particle, and the verb if the lexicon has it.
  func lemma(of link: VerbLink, particle: [Int]?) -> (String, Verb?) {
    let readings = readings(of: link)
    if let particle {
      let prefix = particle.map(view.folded).joined()
      for reading in readings {
        let joined = prefix + reading.verb.base
        if let verb = Lexicon.standard.verbs.verbs(infinitive: joined).first(where: {
          !$0.particle.isEmpty
        }) {
          return (joined, verb)
        }
      }
      if let reading = readings.first { return (prefix + reading.verb.base, nil) }
    }
    guard let reading = readings.first else { return (view.folded(link.token), nil) }
    return (reading.verb.infinitive, reading.verb)
  }

  /// The infinitive of a finite form without particle; empty if the lexicon does not know it.
  func base(of link: VerbLink) -> String { readings(of: link).first?.verb.base ?? "" }

  /// The readings that fit the form, the likeliest first.
  func readings(of link: VerbLink) -> [VerbReading] {
    let readings = view.readings(link.token).filter { fits($0, link) }
    return readings.sorted { left, right in
      if left.verb.isComposed != right.verb.isComposed { return right.verb.isComposed }
      return left.verb.zipf > right.verb.zipf
    }
  }

  private func fits(_ reading: VerbReading, _ link: VerbLink) -> Bool {
    switch link.form {
    case .finite: reading.form.isFinite && (reading.isJoined || reading.verb.particle.isEmpty)
    case .participle: reading.form == .pastParticiple
    case .infinitive: reading.form == .infinitive
    case .zuInfinitive:
      link.zu == nil ? reading.form == .zuInfinitive : reading.form == .infinitive
    }
  }
}
