internal import KlarGerman

extension Analysis {
  /// Whether a predicate wants something of the reader, now or by a day to come.
  ///
  /// "Rufen Sie uns an", "Wir bitten um Rückgabe", "Sie können sich äußern", "Der Keller ist zu räumen"; unlike
  /// `demands` whatever the verb is.
  func wants(_ complex: VerbComplex) -> Bool {
    if asks(complex) { return true }
    let tokens = clauses[complex.clause].tokens
    let words = tokens.map { form($0).folded }
    guard isNow(complex) else { return false }
    let isReaders = tokens.contains { form($0).text == "Sie" }
    switch complex.modality {
    case .modal(_, "müssen"), .modal(_, "sollen"): return isReaders || words.contains("uns")
    case .modal(_, "können"), .habenZu: return isReaders
    case .seinZu: return true
    case .modal: return false
    case nil:
      if ["bitten", "auffordern"].contains(complex.lemma) {
        return complex.voice == .werdenPassive
          ? isReaders : words.contains("wir") || words.contains("ich")
      }
      return isReaders && (words.contains("bitte") || words.contains("zeit"))
    }
  }

  /// Whether a predicate of a main clause says what is so now.
  func isNow(_ complex: VerbComplex) -> Bool {
    complex.tense == .present && complex.mood == .indicative && complex.voice != .seinPassive
      && clauses[complex.clause].kind == .main
  }
}
