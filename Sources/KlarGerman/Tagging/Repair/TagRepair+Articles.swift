extension TagRepair {
  private static let eine = FormFeatures.word("eine")
  private static let einen = FormFeatures.word("einen")

  /// "Sollten Sie einen Bescheid wünschen": no form of "einen" before a noun phrase.
  mutating func mendArticles() {
    for index in clause.dropLast() where tags[index] == .vvinf || tags[index] == .vvfin {
      let word = words[index].word
      guard word == Self.eine || word == Self.einen else { continue }
      if tags[index + 1].continuesPhrase { tags[index] = .art }
    }
  }
}
