extension ClosedClassLexicon {
  /// The bytes of a lexicon of the given forms.
  public static func data(_ entries: [(form: String, word: ClosedClassWord)]) -> [UInt8] {
    var numbers: [String: Int] = [:]
    var lemmas: [String] = []
    let rows = entries.map { entry in
      let number = numbers[entry.word.lemma] ?? lemmas.count
      if number == lemmas.count {
        numbers[entry.word.lemma] = number
        lemmas.append(entry.word.lemma)
      }
      return (key: Folding.key(entry.form), payload: payload(entry.word, lemma: number))
    }
    return SectionedFile.data(sections: [
      FrontCodedTable.data(rows, payloadWidth: Field.width),
      Array(lemmas.joined(separator: "\n").utf8),
    ])
  }

  private static func payload(_ word: ClosedClassWord, lemma: Int) -> Int {
    func number(_ value: UInt8?) -> Int { value.map { Int($0) + 1 } ?? 0 }
    let governs = word.governs.reduce(0) { $0 | 1 << Int($1.rawValue) }
    return lemma.placed(at: Field.lemma)
      | Int(word.tag.rawValue).placed(at: Field.tag)
      | number(word.person?.rawValue).placed(at: Field.person)
      | number(word.gender?.rawValue).placed(at: Field.gender)
      | number(word.number?.rawValue).placed(at: Field.number)
      | number(word.grammaticalCase?.rawValue).placed(at: Field.grammaticalCase)
      | number(word.adjectives?.rawValue).placed(at: Field.adjectives)
      | governs.placed(at: Field.governs)
      | (word.isPostposition ? 1 : 0).placed(at: Field.isPostposition)
  }
}
