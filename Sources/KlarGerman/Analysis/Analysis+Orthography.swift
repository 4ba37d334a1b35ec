extension Analysis {
  /// Words that nobody but Switzerland and Liechtenstein writes with "ss", folded.
  private static let sharpWords: Set<String> = Set(
    LanguageData.words("sharp-s.tsv").map { String(decoding: Folding.key($0), as: UTF8.self) }
      + [
        "fuss", "füsse", "füssen", "grösse", "grössen", "grosse", "grossen", "grüsse", "grüssen",
        "heissen", "heisst", "massnahme", "massnahmen", "strasse", "strassen", "weiss",
      ])

  /// Whether a text of these spellings writes "ss" for every "ß": it has no "ß", and a word that needs one
  /// elsewhere.
  static func isWithoutSharpS(_ forms: [WordForm]) -> Bool {
    !forms.contains { $0.text.contains("ß") }
      && forms.contains { $0.text.contains("ss") && sharpWords.contains($0.folded) }
  }
}
