extension TagRepair {
  /// "gehört zu werden", "gehört worden": what stands before is a participle.
  mutating func mendParticiples() {
    for index in clause.dropLast() where tags[index] == .vvfin || tags[index] == .adjd {
      let verb = words[index].verb
      if words[index].shape != .capitalized, isBeforePassive(index),
        verb.contains(.pastParticiple) || verb.isEmpty
      {
        tags[index] = .vvpp
      }
    }
  }

  /// Whether "worden" or "zu werden" follows in the clause.
  private func isBeforePassive(_ index: Int) -> Bool {
    let hasZu = tags[index + 1] == .ptkzu
    let next = hasZu ? index + 2 : index + 1
    guard next < clause.upperBound else { return false }
    return words[next].auxiliary == .worden
      || words[next].auxiliary == .werden && tags[next] == .vainf && hasZu
  }
}
