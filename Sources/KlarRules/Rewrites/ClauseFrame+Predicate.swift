internal import KlarGerman

extension ClauseFrame {
  /// Whether "ist zu" or "hat zu" says what must be done.
  var isDuty: Bool {
    switch complex.modality {
    case .seinZu, .habenZu: true
    default: false
    }
  }

  /// The predicate of an active clause with the time and the modal verb of this one.
  ///
  /// "Ist zu" and "hat zu" become "müssen", unless they are denied.
  ///
  /// - Parameter isSpoken: Whether the preterite becomes a Perfekt, as letters speak.
  /// - Returns: nil for what such a clause cannot say without a change of meaning.
  func predicate(of verb: Verb, isSpoken: Bool = false) -> Predicate? {
    if isCausative { return nil }
    var predicate = Predicate(verb, hasObject: true)
    switch complex.modality {
    case .modal(_, let lemma):
      guard ["können", "müssen", "dürfen", "sollen"].contains(lemma),
        let modal = Lexicon.standard.verbs.verbs(infinitive: lemma).first
      else { return nil }
      predicate.modal = modal
      switch (complex.tense, complex.mood) {
      case (.present, .indicative): predicate.tense = .present
      case (.present, .subjunctive2): predicate.mood = .subjunctive2
      case (.preterite, .indicative): predicate.tense = .preterite
      default: return nil
      }
      return predicate
    case .seinZu, .habenZu:
      guard complex.mood == .indicative, complex.negation == nil,
        let modal = Lexicon.standard.verbs.verbs(infinitive: "müssen").first
      else { return nil }
      predicate.modal = modal
      switch complex.tense {
      case .present: predicate.tense = .present
      case .preterite: predicate.tense = .preterite
      default: return nil
      }
      return predicate
    case nil: break
    }
    // "Setzen Sie …": the imperative of the polite address has the form of the indicative.
    guard complex.mood == .indicative || complex.mood == .imperative && number == .plural else {
      return nil
    }
    switch complex.tense {
    case .present: predicate.tense = .present
    case .preterite: predicate.tense = isSpoken ? .perfect : .preterite
    case .perfect: predicate.tense = .perfect
    case .pluperfect: predicate.tense = .pluperfect
    case .future: predicate.tense = .future
    case .futurePerfect: return nil
    }
    return predicate
  }
}
