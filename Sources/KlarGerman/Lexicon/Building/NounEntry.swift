/// A noun as the builder of the lexicon gets it.
public struct NounEntry: Sendable {
  /// The nominative singular; the nominative plural of a noun without singular.
  public let lemma: String
  /// The genders that it may have.
  public let genders: Genders
  /// The Zipf frequency of the lemma.
  public let zipf: Double
  /// The forms, a list for every place of `Noun.Slot.all`, the usual one first.
  public let forms: [[String]]

  /// A noun with the given forms.
  public init(lemma: String, genders: Genders, zipf: Double, forms: [[String]]) {
    self.lemma = lemma
    self.genders = genders
    self.zipf = zipf
    self.forms = forms
  }
}

extension NounLexicon {
  /// The bytes of a lexicon of the given nouns.
  public static func data(_ entries: [NounEntry]) -> [UInt8] {
    var paradigms = ParadigmCollector()
    let nouns = entries.map { entry in
      let payload =
        paradigms.number(base: entry.lemma, forms: entry.forms).placed(at: Field.paradigm)
        | Folding.eszettMask(entry.lemma).placed(at: Field.eszett)
        | entry.genders.rawValue.placed(at: Field.genders)
        | storedZipf(entry.zipf).placed(at: Field.zipf)
      return (key: Folding.key(entry.lemma), payload: payload)
    }
    let table = FrontCodedTable.data(nouns, payloadWidth: Field.width)
    let rows = entries.map { (Folding.key($0.lemma), $0.forms.joined().map(Folding.key)) }
    return SectionedFile.data(sections: [
      table,
      ParadigmTable.data(paradigms.paradigms),
      exceptionTable(
        rows, in: FrontCodedTable(table), endings: StemCandidates.nounEndings),
    ])
  }
}

/// The forms that no guess leads to their lemma, with the index of the lemma's entry.
func exceptionTable(
  _ rows: [(lemma: [UInt8], forms: [[UInt8]])], in lemmas: FrontCodedTable, endings: [[UInt8]]
) -> [UInt8] {
  var exceptions: Set<[[UInt8]]> = []
  for row in rows {
    for form in row.forms
    where !StemCandidates.bases(of: form, endings: endings, in: nil).contains(row.lemma) {
      exceptions.insert([form, row.lemma])
    }
  }
  let entries = exceptions.sorted { $0[1].lexicographicallyPrecedes($1[1]) }.map {
    (key: $0[0], payload: lemmas.indices(of: $0[1]).lowerBound)
  }
  return FrontCodedTable.data(entries, payloadWidth: 3)
}
