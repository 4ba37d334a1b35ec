extension TagRepair {
  /// "…, die geprüft werden": an infinitive that nothing governs is finite.
  mutating func mendAuxiliaries() {
    for index in clause where tags[index] == .vainf || tags[index] == .vminf {
      guard !words[index].verb.isDisjoint(with: [.present, .preterite]),
        index > clause.lowerBound, tags[index - 1] != .ptkzu, !isGoverned(index)
      else { continue }
      tags[index] = tags[index] == .vainf ? .vafin : .vmfin
    }
  }

  /// Whether another word governs an infinitive, in the clause or, if this has no verb of its own, in
  /// the sentence.
  private func isGoverned(_ index: Int) -> Bool {
    if hasGovernor(of: index, in: clause) { return true }
    return !isSubordinate && !hasFinite(in: clause) && hasGovernor(of: index, in: tags.indices)
  }

  private func hasGovernor(of index: Int, in range: Range<Int>) -> Bool {
    range.contains { governsInfinitive($0) && $0 != index }
  }
}
