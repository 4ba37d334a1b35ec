extension TagRepair {
  /// "… erhoben werden kann sowie Verstöße geahndet werden können": the last verb of a stretch without
  /// another finite one.
  mutating func mendModals() {
    for index in clause.dropFirst() where tags[index] == .vminf {
      let isLast = index + 1 == tags.count || !tags[index + 1].isVerb
      guard isLast, tags[index - 1].isInfinitive,
        let conjunction = (clause.lowerBound..<index).last(where: { tags[$0] == .kon }),
        !hasFinite(in: conjunction..<index), hasFinite(in: clause.lowerBound..<conjunction)
      else { continue }
      tags[index] = .vmfin
    }
  }
}
