extension TagRepair {
  /// "Bringen Sie den Pass mit (er wird kopiert)": no preposition before brackets that end the clause.
  mutating func mendParticle() {
    guard let last = clause.last, tags[last] == .bracket, clause.count > 3,
      let opening = clause.dropLast().last(where: { tags[$0] == .bracket }),
      opening > clause.lowerBound, tags[opening - 1] == .appr,
      tags[clause.lowerBound..<opening].contains(.vvfin)
    else { return }
    tags[opening - 1] = .ptkvz
  }
}
