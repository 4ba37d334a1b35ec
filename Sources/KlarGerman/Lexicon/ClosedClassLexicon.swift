/// The words of closed classes with all their forms.
public struct ClosedClassLexicon: Sendable {
  /// What stands in the payload of a form's entry, and where; optional features count from 1.
  enum Field {
    static let width = 5
    static let lemma = 0..<12
    static let tag = 12..<18
    static let person = 18..<20
    static let gender = 20..<22
    static let number = 22..<24
    static let grammaticalCase = 24..<27
    static let adjectives = 27..<29
    static let governs = 29..<33
    static let isPostposition = 33..<34
  }

  private let forms: FrontCodedTable
  private let lemmas: [String]
  /// The entries of every lemma.
  private let entries: [String: [Int]]

  /// The lexicon of a file in the format of `ClosedClassLexicon.data`.
  public init(_ file: SectionedFile) {
    let forms = FrontCodedTable(file[0])
    let lemmas = file[1].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    self.forms = forms
    self.lemmas = lemmas
    entries = Dictionary(
      grouping: 0..<forms.count, by: { lemmas[forms.payload(at: $0).bits(Field.lemma)] })
  }

  /// All readings of a word, whatever its case.
  public func readings(of word: String) -> [ClosedClassWord] { readings(key: Folding.key(word)) }

  /// All readings of a folded word.
  func readings(key: [UInt8]) -> [ClosedClassWord] {
    forms.indices(of: key).map { word(forms.payload(at: $0)) }
  }

  /// All forms of a base form, lower case, with their features.
  public func forms(ofLemma lemma: String) -> [(form: String, word: ClosedClassWord)] {
    (entries[lemma] ?? []).map { index in
      (String(decoding: forms.key(at: index), as: UTF8.self), word(forms.payload(at: index)))
    }
  }

  private func word(_ payload: Int) -> ClosedClassWord {
    func feature<Value>(_ values: [Value], _ field: Range<Int>) -> Value? {
      let number = payload.bits(field)
      return number == 0 ? nil : values[number - 1]
    }
    return ClosedClassWord(
      lemma: lemmas[payload.bits(Field.lemma)],
      tag: Tag.allCases[payload.bits(Field.tag)],
      person: feature(Person.allCases, Field.person),
      gender: feature(Gender.allCases, Field.gender),
      number: feature(GrammaticalNumber.allCases, Field.number),
      grammaticalCase: feature(GrammaticalCase.allCases, Field.grammaticalCase),
      adjectives: feature(ClosedClassWord.AdjectiveDeclension.allCases, Field.adjectives),
      governs: Set(
        GrammaticalCase.allCases.filter {
          payload.bits(Field.governs) & (1 << Int($0.rawValue)) != 0
        }),
      isPostposition: payload.bits(Field.isPostposition) != 0)
  }
}
