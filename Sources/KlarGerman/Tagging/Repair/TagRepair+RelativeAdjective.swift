extension TagRepair {
  /// "die leeren Hefte mitzubringen": a verb right behind a relative pronoun is an adjective where an
  /// infinitive ends the clause.
  mutating func mendRelativeAdjective() {
    guard let first = clause.first, clause.count > 3, tags[first] == .prels,
      tags[first + 1] == .vvfin, words[first + 1].known.isInflectedAdjective,
      tags[first + 2].continuesPhrase, endsWithZuInfinitive,
      clause.count(where: { tags[$0].isFiniteIndicative }) == 1
    else { return }
    tags[first + 1] = .adja
  }
}
