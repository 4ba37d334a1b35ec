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
    // "; bis zum Ende": no conjunction.
    for index in clause.dropLast() where words[index].word == Self.until {
      if tags[index] == .kon, [.appr, .apprart].contains(tags[index + 1]) { tags[index] = .appr }
    }
  }

  private static let until = FormFeatures.word("bis")
}
