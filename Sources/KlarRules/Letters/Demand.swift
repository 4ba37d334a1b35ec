internal import KlarGerman

/// Something that the reader is asked or told to do.
struct Demand: Sendable {
  /// The place of its sentence among `Analysis.authorsSentences`.
  let sentence: Int
  /// The predicate.
  let complex: VerbComplex
  /// Whether it is a duty ("Sie müssen"), rather than a request ("Bitte").
  let isDuty: Bool
}

extension Analysis {
  /// What the reader must do for certain, in text order, one a sentence.
  ///
  /// Only the verbs of the list of actions count, and only where nothing makes them depend on a
  /// condition or lasts, so "Bitte beachten Sie" and "Wenn Sie möchten, senden Sie" are none.
  func demands(in sentences: [Sentence]) -> [Demand] {
    let actions = LetterCues.standard[.action]
    let places = Dictionary(
      sentences.enumerated().map { ($1.tokens.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first })
    var demands: [Demand] = []
    for complex in verbComplexes where complex.negation == nil {
      let clause = clauses[complex.clause]
      let sentence = self.sentences[clause.sentence]
      guard let place = places[sentence.tokens.lowerBound], demands.last?.sentence != place,
        actions.contains(complex.lemma), !isConditional(sentence),
        !has(.lasting, in: sentence.tokens),
        let isDuty = duty(complex, clause, sentence)
      else { continue }
      demands.append(Demand(sentence: place, complex: complex, isDuty: isDuty))
    }
    return demands
  }

  /// Whether the predicate is a duty of the reader's, or a request; nil if neither.
  private func duty(_ complex: VerbComplex, _ clause: Clause, _ sentence: Sentence) -> Bool? {
    guard complex.tense == .present || complex.tense == .future else { return nil }
    if clause.kind == .infinitive {
      let requests = ["gebeten", "ersucht", "bitten", "bitte", "gelegenheit"]
      let orders = ["aufgefordert", "verpflichtet", "fordern", "fordere"]
      guard addresses(sentence.tokens) else { return nil }
      let words = words(sentence.tokens)
      guard let word = words.first(where: { requests.contains($0) || orders.contains($0) }) else {
        return nil
      }
      return orders.contains(word)
    }
    guard clause.kind == .main else { return nil }
    let words = clause.tokens.map { form($0).folded }
    switch complex.modality {
    case .modal(_, "müssen") where words.contains("sie") && complex.voice == .active:
      return clause.tokens.contains { form($0).text == "Sie" } ? true : nil
    // "hat zu erfolgen": the noun says what the reader has to do.
    case .habenZu where complex.lemma == "erfolgen": return namesAgent(of: complex) ? nil : true
    case .habenZu: return clause.tokens.contains { form($0).text == "Sie" } ? true : nil
    case .seinZu: return complex.mood == .indicative ? true : nil
    case .modal: return nil
    case nil:
      guard complex.voice == .active, complex.lemma != "erfolgen", words.contains("bitte"),
        complex.mood != .subjunctive2
      else { return nil }
      return false
    }
  }

  /// Whether a predicate asks the reader to do something: "kommen Sie", "bitte kommen Sie".
  func asks(_ complex: VerbComplex) -> Bool {
    guard let finite = complex.finite, finite + 1 < tokens.count, form(finite + 1).text == "Sie",
      clauses[complex.clause].kind == .main
    else { return false }
    let sentence = sentence(ofToken: finite).tokens
    return form(sentence.upperBound - 1).text != "?"
      && (finite == sentence.lowerBound || form(finite - 1).folded == "bitte")
  }

  /// Whether the tokens speak to the reader.
  func addresses(_ tokens: Range<Int>) -> Bool {
    tokens.contains { form($0).text == "Sie" || form($0).text == "Ihnen" }
  }

  /// Whether what a sentence says depends on a condition, or on an event of the future.
  private func isConditional(_ sentence: Sentence) -> Bool {
    let openers = [
      "wenn", "falls", "sofern", "sobald", "soweit", "gegebenenfalls", "ggf.", "bei", "sollten",
      "sollte", "möchten", "wollen", "im", "erst",
    ]
    if let first = sentence.tokens.first, openers.contains(form(first).folded) { return true }
    return clauses.contains { clause in
      self.sentences[clause.sentence].range == sentence.range
        && (clause.kind == .conditional
          || clause.introducer.map { openers.prefix(5).contains(form($0).folded) } ?? false)
    }
  }
}
