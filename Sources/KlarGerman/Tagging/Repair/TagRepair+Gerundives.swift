extension TagRepair {
  private static let zu = FormFeatures.word("zu")

  /// "der bis Freitag zu zahlende Betrag": no preposition before a participle.
  mutating func mendGerundives() {
    for index in clause.dropLast() where tags[index] == .appr && words[index].word == Self.zu {
      if tags[index + 1] == .adja, words[index + 1].known.isParticipialAdjective {
        tags[index] = .ptkzu
      }
    }
  }
}
