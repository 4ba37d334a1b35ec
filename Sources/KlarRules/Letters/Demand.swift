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
      guard addresses(sentence.tokens) else { return nil }
      let (requests, orders) = (LetterCues.standard[.request], LetterCues.standard[.order])
      return words(sentence.tokens).first { requests.contains($0) || orders.contains($0) }
        .map(orders.contains)
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
    if let first = sentence.tokens.first, has(.condition, in: first..<first + 1) { return true }
    return clauses.contains { clause in
      self.sentences[clause.sentence].range == sentence.range
        && (clause.kind == .conditional || opensCondition(clause)
          || clause.introducer.map { form($0).folded == "sobald" } ?? false)
    }
  }
}
