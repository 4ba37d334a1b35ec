internal import KlarGerman

extension Analysis {
  /// Whether a clause begins with "wenn" or a word like it.
  func opensCondition(_ clause: Clause) -> Bool {
    clause.introducer.map { ClosedClasses.conditions.contains(form($0).folded) } ?? false
  }
}
