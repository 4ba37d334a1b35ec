/// Terms of law of one word each: they are explained, not changed.
struct FixedTerms: Sendable {
  private let words: Set<String>

  /// The terms of glossaries that are single words.
  init(_ terms: [GlossaryTable.Term]) {
    words = Set(terms.map(\.entry.phrase).filter { !$0.contains(" ") }.map { Symbols.folded($0) })
  }

  /// Whether a word is a form of one of the terms.
  func contains(_ word: String) -> Bool {
    Symbols.folded(word).withoutNounEndings.contains(where: words.contains)
  }
}

extension String {
  /// The word and what is left of it without an ending of nouns; its base form is among them.
  var withoutNounEndings: [String] {
    ["", "s", "es", "en", "e", "n", "se", "sen", "ses"].filter(hasSuffix).map {
      String(dropLast($0.count))
    }
  }
}
