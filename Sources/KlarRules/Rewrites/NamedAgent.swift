internal import KlarGerman

extension Analysis {
  /// Prepositions behind which a passive names who acts.
  static let agentPrepositions: Set<String> = [
    "von", "vom", "durch", "seitens", "vonseiten",
  ]

  /// Whether the clause of a predicate in the passive names who acts: "vom Amt", "durch ihn".
  func namesAgent(of complex: VerbComplex) -> Bool {
    if let verb = complex.verb, ActorWords.standard.hasObjectWithVon(verb) { return false }
    return mayNameAgent(of: complex)
  }

  /// Whether it names somebody by whom something is done, or with some verbs from whom: "von Ihnen erworben".
  func mayNameAgent(of complex: VerbComplex) -> Bool {
    let tokens = Array(clauses[complex.clause].tokens)
    return tokens.indices.contains { place in
      isAgentPreposition(at: place, of: tokens, complex)
        && isAgent(tokens[(place + 1)...].prefix(5))
    }
  }

  /// Whether a phrase tells by whom or by what something is done, whoever or whatever it is: "von einem
  /// bestätigten Fall".
  func namesCause(of complex: VerbComplex) -> Bool {
    if let verb = complex.verb, ActorWords.standard.hasObjectWithVon(verb) { return false }
    let tokens = Array(clauses[complex.clause].tokens)
    return tokens.indices.dropLast().contains { place in
      isAgentPreposition(at: place, of: tokens, complex)
        && [.art, .pposat, .adja, .piat].contains(tags[tokens[place + 1]])
    }
  }

  /// Whether such a preposition belongs to the clause, and not to an attribute: "die von Ihnen bewohnte
  /// Wohnung".
  private func isAgentPreposition(
    at place: Int, of tokens: [Int], _ complex: VerbComplex
  ) -> Bool {
    let token = tokens[place]
    guard Self.agentPrepositions.contains(form(token).folded) else { return false }
    if token > 0, [.art, .pposat, .pdat].contains(tags[token - 1]) { return false }
    // Before the finite verb, a participle behind it takes it: "nach einer am Montag durch das Amt
    // durchgeführten Prüfung wurde …".
    guard place > 0, complex.placement == .second, let finite = complex.finite, finite > token + 1
    else { return true }
    return !(token + 1..<finite).contains {
      tags[$0] == .adja && ParticipleAttribute.isParticiple(form($0))
    }
  }

  /// Whether words behind such a preposition begin with a person or an authority.
  private func isAgent(_ words: ArraySlice<Int>) -> Bool {
    if let first = words.first, tags[first] == .pper { return true }
    // "durch Bescheid der Stadt" names it in the genitive.
    return words.prefix { tags[$0] != .appr && tags[$0] != .apprart }.contains {
      [.nn, .ne].contains(tags[$0]) && ActorWords.standard.isAgent(Morphology(self).lemma($0))
    }
  }
}
