extension TagRepair {
  /// "a) Legen Sie den Ausweis vor": the number in front makes no noun of the verb.
  mutating func mendCommand() {
    guard clause.lowerBound == 0,
      let verb = clause.prefix(4).dropFirst().first(where: { tags[$0] == .nn }),
      words[verb].verb.contains(.present), isBeforePoliteSie(verb), !hasFinite(in: clause)
    else { return }
    tags[verb] = .vvfin
  }
}
