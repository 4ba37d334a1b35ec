extension Analysis {
  /// Words that nobody but Switzerland and Liechtenstein writes with "ss", folded.
  private static let sharpWords: Set<String> = Set(
    LanguageData.words("sharp-s.tsv").map { String(decoding: Folding.key($0), as: UTF8.self) }
      + [
        "fuss", "füsse", "füssen", "grösse", "grössen", "grosse", "grossen", "grüsse", "grüssen",
        "heissen", "heisst", "massnahme", "massnahmen", "strasse", "strassen", "weiss",
      ])
  /// Words that no other country uses.
  private static let ownWords = LanguageData.words("swiss-words.tsv")

  /// Whether a text of these spellings is written as in Switzerland: it has no "ß", and a word that needs
  /// one elsewhere, or a Swiss one such as "innert".
  static func isSwiss(_ forms: [WordForm]) -> Bool {
    !forms.contains { $0.text.contains("ß") }
      && forms.contains {
        $0.text.contains("ss") && sharpWords.contains($0.folded) || ownWords.contains($0.folded)
      }
  }
}
