extension TagRepair {
  /// One clause has one finite verb: finds one where it is missing, and makes the last of several what
  /// the first one governs.
  mutating func mendFiniteVerb() {
    let finite = clause.filter { tags[$0].isFiniteIndicative }
    if finite.isEmpty {
      mendMissingVerb()
    } else if finite.count > 1, !isSubordinate {
      mendSurplusVerb(finite)
    }
  }

  /// An infinitive that closes a subordinate clause, or stands before "Sie", is finite; so is a
  /// participle that is spelt like the infinitive ("wann Sie Geld bekommen").
  private mutating func mendMissingVerb() {
    let isSubordinate = self.isSubordinate
    let last = clause.last {
      (tags[$0] == .vvinf || tags[$0] == .vvpp && isSubordinate)
        && words[$0].verb.contains(.infinitive) && ($0 == 0 || tags[$0 - 1] != .ptkzu)
    }
    guard let last else { return }
    let verb = words[last].verb
    let closesClause = isSubordinate && last >= clause.upperBound - 2
    if closesClause && !verb.isDisjoint(with: .finite)
      || isBeforePoliteSie(last) && verb.contains(.present)
    {
      tags[last] = .vvfin
    }
  }

  /// A second finite verb at the end of a main clause is what the first one governs.
  private mutating func mendSurplusVerb(_ finite: [Int]) {
    guard let last = finite.last, tags[last] == .vvfin, last >= clause.upperBound - 2 else {
      return
    }
    let others = finite.dropLast()
    let verb = words[last].verb
    if let governor = others.last(where: { governsInfinitive($0) }) {
      let isJoined = tags[governor..<last].contains(.kon)
      if verb.contains(.infinitive), !isJoined { tags[last] = .vvinf }
    } else if verb.contains(.pastParticiple), others.contains(where: { tags[$0] == .vafin }),
      !tags[finite[0]..<last].contains(where: { $0 == .kon || $0 == .kous })
    {
      tags[last] = .vvpp
    }
  }
}
