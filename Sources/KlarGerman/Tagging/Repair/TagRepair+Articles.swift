extension TagRepair {
  private static let eine = FormFeatures.word("eine")
  private static let einen = FormFeatures.word("einen")
  private static let forms = ["ein", "eine", "einen", "einem", "einer", "eines"].map(
    FormFeatures.word)

  /// "Sollten Sie einen Bescheid wünschen": no form of "einen" before a noun phrase; "einer im Mai durch die
  /// Stadt erteilten Erlaubnis": no pronoun.
  mutating func mendArticles() {
    for index in clause.dropLast() {
      switch tags[index] {
      case .vvinf, .vvfin:
        let word = words[index].word
        guard word == Self.eine || word == Self.einen else { continue }
        if tags[index + 1].continuesPhrase { tags[index] = .art }
      case .pis where Self.forms.contains(words[index].word):
        if hasDistantNoun(index) { tags[index] = .art }
      default: break
      }
    }
  }

  /// Whether an attribute with words of its own stands between an article and its noun.
  private func hasDistantNoun(_ article: Int) -> Bool {
    guard tags[article + 1] == .appr || tags[article + 1] == .apprart else { return false }
    for index in (article + 3..<max(article + 3, clause.upperBound - 1)) {
      if tags[index].isFinite { return false }
      if tags[index] == .adja, tags[index + 1] == .nn,
        tags[index - 1] == .nn || tags[index - 1] == .ne || tags[index - 1] == .pper
      {
        return true
      }
    }
    return false
  }
}
