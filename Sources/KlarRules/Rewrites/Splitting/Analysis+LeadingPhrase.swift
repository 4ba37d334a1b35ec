internal import KlarGerman

extension Analysis {
  /// The first constituent of a clause with its verb at the end, behind which that verb can stand in a main
  /// clause: the subject, or a phrase with a preposition; nil if that is not certain.
  ///
  /// - Parameters:
  ///   - introducer: The word that opens the clause: "da", "weil".
  ///   - finite: Its finite verb.
  func leadingPhrase(behind introducer: Int, of finite: Int) -> Range<Int>? {
    let verbs =
      verbComplexes(of: sentence(ofToken: finite)).first { $0.finite == finite }?.tokens ?? []
    let bracket = verbs.filter { $0 > introducer }.min() ?? finite
    guard
      let constituents = ClauseFrameReader(self).constituents(of: introducer + 1..<bracket)
    else { return nil }
    return subject(constituents, of: finite) ?? prepositionalPhrase(constituents)
  }

  /// The first one, if it can be nothing but the subject and is whole: "auf Wohngeld" may belong to "der
  /// Antrag", "am Montag" to the verb.
  private func subject(_ constituents: [Constituent], of finite: Int) -> Range<Int>? {
    guard let first = constituents.first, first.cases.contains(.nominative),
      first.phrases.allSatisfy({ !$0.mayEndEarlier }),
      first.numbers.contains(finiteNumber(of: finite))
    else { return nil }
    guard constituents.count > 1, constituents[1].kind == .prepositionalPhrase,
      first.kind == .nounPhrase
    else { return first.tokens }
    if isDated(constituents[1]) {
      return first.tokens.lowerBound..<constituents[1].tokens.upperBound
    }
    return saysWhen(constituents[1]) ? first.tokens : nil
  }

  /// Whether a phrase is "vom" with a day.
  private func isDated(_ phrase: Constituent) -> Bool {
    form(phrase.tokens.lowerBound).folded == "vom" && !entities(in: phrase.tokens, [.date]).isEmpty
  }

  /// Whether a phrase with a preposition says when: "am Montag", "seit Mai", "in diesem Jahr".
  private func saysWhen(_ phrase: Constituent) -> Bool {
    guard ["am", "im", "in", "seit", "vor", "nach"].contains(form(phrase.tokens.lowerBound).folded)
    else { return false }
    return !entities(in: phrase.tokens, [.date, .deadline]).isEmpty
      || phrase.phrases.last.map {
        ActionNouns.standard.isTime(Morphology(self).lemma($0.head))
      } ?? false
  }

  /// The first one, if it is a phrase with a preposition that no other one may belong to: "bei der Prüfung
  /// alle Blätter".
  private func prepositionalPhrase(_ constituents: [Constituent]) -> Range<Int>? {
    guard constituents.count > 1, constituents[0].kind == .prepositionalPhrase,
      constituents[0].phrases.allSatisfy({ !$0.mayEndEarlier && !$0.isFixed }),
      !constituents[0].phrases.isEmpty
    else { return nil }
    guard constituents[1].kind == .prepositionalPhrase else { return constituents[0].tokens }
    // "in der Erklärung vom 3. Mai"
    guard constituents.count > 2, constituents[2].kind != .prepositionalPhrase,
      isDated(constituents[1])
    else { return nil }
    return constituents[0].tokens.lowerBound..<constituents[1].tokens.upperBound
  }
}
