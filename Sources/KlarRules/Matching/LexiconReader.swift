internal import KlarGerman

/// Reads word forms by the lexicon, and what it does not know by endings.
struct LexiconReader: WordReader {
  private let lexicon: Lexicon
  private let endings = EndingReader()

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  func verbs(_ form: WordForm, known: [VerbReading]) -> [VerbUse] {
    guard form.casing == .lower || form.casing == .capitalized else { return [] }
    if known.isEmpty { return form.casing == .lower ? endings.verbs(form, known: []) : [] }
    return known.map { reading in
      let lemma = reading.form.isFinite && !reading.isJoined ? reading.verb.base : nil
      return VerbUse(
        Symbols.folded(lemma ?? reading.verb.infinitive), VerbUse.Kind(reading.form),
        isJoined: reading.isJoined)
    }
  }

  /// The lexicon's nouns and, because it does not know every compound, the stems.
  func nouns(_ form: WordForm) -> [String] {
    let known = lexicon.nouns.readings(of: form.text).map { Symbols.folded($0.noun.lemma) }
    return known.isEmpty ? endings.nouns(form) : known + [form.folded]
  }

  func adjectives(_ form: WordForm) -> [String] {
    let known = lexicon.adjectives.readings(of: form.text).map {
      Symbols.folded($0.adjective.lemma)
    }
    return known + endings.adjectives(form)
  }
}

extension VerbUse.Kind {
  /// What a form of the lexicon can do in its clause.
  init(_ form: VerbForm) {
    switch form {
    case .finite, .imperative: self = .finite
    case .infinitive: self = .infinitive
    case .zuInfinitive: self = .zuInfinitive
    case .presentParticiple: self = .presentParticiple
    case .pastParticiple: self = .pastParticiple
    }
  }
}
