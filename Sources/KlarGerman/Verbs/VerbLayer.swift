/// The clauses and verb complexes of a letter.
struct VerbLayer {
  private(set) var clauses: [Clause] = []
  private(set) var complexes: [VerbComplex] = []

  /// Reads all sentences; indices of clauses count through the letter.
  init(_ sentences: [Range<Int>], _ view: GrammarView) {
    for (number, sentence) in sentences.enumerated() {
      let first = clauses.count
      for draft in ClauseReader.drafts(of: sentence, view) {
        let found = ComplexReader(draft, number: clauses.count, view).complexes()
        clauses.append(
          Clause(
            sentence: number, kind: draft.kind, tokens: draft.tokens.sorted(),
            introducer: draft.introducer,
            finite: found.lazy.compactMap(\.finite).first ?? draft.finites.first,
            parent: draft.parent.map { first + $0 }))
        complexes += found
      }
    }
  }
}
