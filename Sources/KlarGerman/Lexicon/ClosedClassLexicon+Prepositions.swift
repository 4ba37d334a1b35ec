extension ClosedClassLexicon {
  /// The cases that a word may govern as a preposition before its phrase.
  func cases(governedBy word: String) -> Set<GrammaticalCase> {
    readings(of: word).reduce(into: []) {
      if !$1.isPostposition { $0.formUnion($1.governs) }
    }
  }
}
