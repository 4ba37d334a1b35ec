extension Analysis {
  /// How many words of a text it takes to see from one word that it is written without "ß".
  private static let swissWords = 25
  private static let table = ClassTable("swiss-words.tsv")
  /// Words that no other country uses.
  private static let ownWords = Set(table.words("own"))
  /// Words with "ss" for "ß" that the lexicon does not tell.
  private static let sharpWords = Set(table.words("sharp"))
  private static let sharpAnswers = WordCache<Bool>()

  /// Whether a text is written as in Switzerland and Liechtenstein: it has no "ß", and a word of these
  /// countries, such as "innert", or words that have "ß" elsewhere.
  ///
  /// In a line or two, one such word may be a slip.
  static func isSwiss(_ forms: [WordForm], _ tokens: [Token]) -> Bool {
    if forms.contains(where: { $0.text.utf8.contains(0x9F) && $0.text.contains("ß") }) {
      return false
    }
    if forms.contains(where: { ownWords.contains($0.folded) }) { return true }
    let needed = tokens.count(where: \.isWord) < swissWords ? 2 : 1
    return forms.lazy.filter(hasSharpSElsewhere).prefix(needed).count == needed
  }

  private static func hasSharpSElsewhere(_ form: WordForm) -> Bool {
    form.text.hasDoubleS
      && sharpAnswers.value(of: form.text) {
        sharpWords.contains(form.folded) || KnownForms(.standard).hasSharpSElsewhere(form.text)
      }
  }
}
