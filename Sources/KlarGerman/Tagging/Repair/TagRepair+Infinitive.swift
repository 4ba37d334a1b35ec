extension TagRepair {
  /// "Sie müssen … anzeigen": a small word at the end that may be an infinitive is no noun.
  mutating func mendInfinitive() {
    guard let last = clause.last, tags[last] == .nn, words[last].shape == .lower,
      words[last].verb.contains(.infinitive), clause.contains(where: { tags[$0] == .vmfin })
    else { return }
    tags[last] = .vvinf
  }
}
