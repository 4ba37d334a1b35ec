extension TagRepair {
  /// Words that the tagger has seldom seen, and the only thing that they can be.
  private static let fixedWords: [UInt64: Tag] = [
    FormFeatures.word("sodass"): .kous,
    FormFeatures.word("anlässlich"): .appr,
    FormFeatures.word("zwecks"): .appr,
    FormFeatures.word("eur"): .nn,
    FormFeatures.word("chf"): .nn,
  ]

  /// "zwecks Prüfung", "20 EUR": words with one part of speech.
  mutating func mendFixedWords() {
    for index in clause {
      if let tag = Self.fixedWords[words[index].word] { tags[index] = tag }
    }
  }
}
