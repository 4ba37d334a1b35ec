internal import KlarGerman

extension Analysis {
  /// Prepositions behind which a passive names who acts.
  static let agentPrepositions: Set<String> = [
    "von", "vom", "durch", "seitens", "vonseiten",
  ]

  /// Whether the clause of a predicate in the passive names who acts: "vom Amt", "durch ihn".
  func namesAgent(of complex: VerbComplex) -> Bool {
    if let verb = complex.verb, ActorWords.standard.hasObjectWithVon(verb) { return false }
    let tokens = Array(clauses[complex.clause].tokens)
    return tokens.indices.contains { place in
      Self.agentPrepositions.contains(form(tokens[place]).folded)
        && isAgent(tokens[(place + 1)...].prefix(5))
    }
  }

  /// Whether words behind such a preposition begin with a person or an authority.
  private func isAgent(_ words: ArraySlice<Int>) -> Bool {
    if let first = words.first, tags[first] == .pper { return true }
    let head = words.prefix { tags[$0] != .appr && tags[$0] != .apprart }
      .first { tags[$0] == .nn || tags[$0] == .ne }
    return head.map { ActorWords.standard.isAgent(Morphology(self).lemma($0)) } ?? false
  }
}
