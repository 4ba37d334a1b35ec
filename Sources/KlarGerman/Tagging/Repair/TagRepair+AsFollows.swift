extension TagRepair {
  private static let wie = FormFeatures.word("wie")
  private static let folgt = FormFeatures.word("folgt")

  /// "wird wie folgt berechnet": two words that are no clause.
  mutating func mendAsFollows() {
    for index in clause.dropLast()
    where words[index].word == Self.wie && words[index + 1].word == Self.folgt {
      tags[index] = .adv
      tags[index + 1] = .adv
    }
  }
}
