internal import KlarGerman

extension Analysis {
  /// The constituent of a clause with its verb at the end behind which that verb can stand in a main clause:
  /// the subject, a phrase with a preposition or an adverb; nil if that is not certain.
  ///
  /// Pronouns that cannot stand there may come before it: "weil sich bei der Prüfung …".
  ///
  /// - Parameters:
  ///   - introducer: The word that opens the clause: "da", "weil".
  ///   - finite: Its finite verb.
  func leadingPhrase(behind introducer: Int, of finite: Int) -> Range<Int>? {
    let verbs =
      verbComplexes(of: sentence(ofToken: finite)).first { $0.finite == finite }?.tokens ?? []
    let bracket = verbs.filter { $0 > introducer }.min() ?? finite
    guard
      let all = ClauseFrameReader(self).constituents(of: introducer + 1..<bracket)
    else { return nil }
    let constituents = Array(all.drop { isWeak($0) })
    let front =
      subject(constituents, of: finite) ?? prepositionalPhrase(constituents) ?? adverb(constituents)
    return front.flatMap { isTorn($0) ? nil : $0 }
  }

  /// Whether a phrase ends in the middle of a name or date.
  private func isTorn(_ phrase: Range<Int>) -> Bool {
    entities(in: phrase.upperBound..<phrase.upperBound + 1, [.name, .date, .amount, .deadline])
      .contains { $0.tokens.contains(phrase.upperBound - 1) }
  }

  /// Whether a constituent is a pronoun that is no subject: "sich", "Ihnen".
  private func isWeak(_ constituent: Constituent) -> Bool {
    constituent.kind == .pronoun && !constituent.cases.contains(.nominative)
  }

  /// The first one, if it can be nothing but the subject and is whole: "auf Wohngeld" may belong to "der
  /// Antrag", "am Montag" to the verb.
  private func subject(_ constituents: [Constituent], of finite: Int) -> Range<Int>? {
    guard let first = constituents.first, first.cases.contains(.nominative),
      first.phrases.allSatisfy({ !$0.mayEndEarlier }),
      first.numbers.contains(finiteNumber(of: finite))
    else { return nil }
    guard first.kind == .nounPhrase else { return first.tokens }
    var last = first
    for next in constituents.dropFirst() {
      guard next.kind == .prepositionalPhrase, !saysWhen(next), !hangsOnVerb(next) else { break }
      guard isDated(next) || belongs(next, to: last) else {
        return needsOnly(next, constituents, finite)
          ? first.tokens.lowerBound..<last.tokens.upperBound : nil
      }
      last = next
    }
    return first.tokens.lowerBound..<last.tokens.upperBound
  }

  /// Whether a phrase belongs to the noun before it: "der Antrag auf Wohngeld".
  private func belongs(_ phrase: Constituent, to before: Constituent) -> Bool {
    guard let noun = before.phrases.last, let preposition = phrase.preposition,
      phrase.phrases.allSatisfy({ !$0.mayEndEarlier }),
      // "der Antrag auf dem Formular" says where it stands.
      !["auf", "über"].contains(form(preposition).folded)
        || phrase.phrases.allSatisfy({ $0.readings.cases.contains(.accusative) }),
      noun.tokens.upperBound == phrase.tokens.lowerBound
    else { return false }
    return ActionNouns.standard.belongs(
      form(preposition).folded, to: Morphology(self).lemma(noun.head))
  }

  /// Whether a phrase right before the verbs is the one that its verb needs: "das Haus an der Straße liegt".
  private func needsOnly(_ phrase: Constituent, _ all: [Constituent], _ finite: Int) -> Bool {
    phrase == all.last
      && verbComplexes(of: sentence(ofToken: finite)).first { $0.finite == finite }?.verb
        .map(ActorWords.standard.needsPhrase) ?? false
  }

  /// Whether a phrase is "vom" with a day.
  private func isDated(_ phrase: Constituent) -> Bool {
    form(phrase.tokens.lowerBound).folded == "vom" && !entities(in: phrase.tokens, [.date]).isEmpty
  }

  /// Whether a phrase with a preposition says when: "am Montag", "seit Mai", "in diesem Jahr".
  private func saysWhen(_ phrase: Constituent) -> Bool {
    guard
      ["am", "im", "in", "seit", "vor", "nach", "bis", "ab"].contains(
        form(phrase.tokens.lowerBound).folded)
    else { return false }
    return !entities(in: phrase.tokens, [.date, .deadline]).isEmpty
      || phrase.phrases.last.map {
        ActionNouns.standard.isTime(Morphology(self).lemma($0.head))
      } ?? false
  }

  /// Whether a phrase hangs on the verb by its preposition: "aufgrund ihrer Größe", "innerhalb der Frist".
  private func hangsOnVerb(_ phrase: Constituent) -> Bool {
    ParticleWords.standard.stand(at: phrase.tokens.lowerBound, .circumstance, in: self)
  }

  /// The first one, if it is a phrase with a preposition that no other one may belong to: "bei der Prüfung
  /// alle Blätter".
  private func prepositionalPhrase(_ constituents: [Constituent]) -> Range<Int>? {
    guard let first = constituents.first, first.kind == .prepositionalPhrase,
      first.phrases.allSatisfy({ !$0.mayEndEarlier && !$0.isFixed }), !first.phrases.isEmpty
    else { return nil }
    guard constituents.count > 1, constituents[1].kind == .prepositionalPhrase else {
      return first.tokens
    }
    // "in der Erklärung vom 3. Mai"
    guard constituents.count > 2, constituents[2].kind != .prepositionalPhrase,
      isDated(constituents[1])
    else { return nil }
    return first.tokens.lowerBound..<constituents[1].tokens.upperBound
  }

  /// The first one, if it is an adverb that may begin a sentence: "derzeit", "dadurch".
  private func adverb(_ constituents: [Constituent]) -> Range<Int>? {
    guard let first = constituents.first, first.kind == .adverbial,
      ParticleWords.standard.stand(at: first.tokens.lowerBound, .opener, in: self)
    else { return nil }
    return first.tokens
  }
}
