extension TagRepair {
  /// "Er besucht und berät uns": what a coordinator joins to a finite verb is finite, too.
  mutating func mendCoordination() {
    guard let verb = clause.first(where: { tags[$0].isFiniteIndicative }), tags[verb] == .vvfin,
      verb >= clause.lowerBound + 3, tags[verb - 1] == .kon, tags[verb - 2] == .vvpp,
      words[verb - 2].verb.contains(.present),
      !hasFinite(in: verb + 1..<clause.upperBound),
      !clause.prefix(3).contains(where: { tags[$0] == .kous || tags[$0] == .kokom })
    else { return }
    tags[verb - 2] = .vvfin
  }
}
