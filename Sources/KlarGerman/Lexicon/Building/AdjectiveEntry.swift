/// An adjective as the builder of the lexicon gets it.
public struct AdjectiveEntry: Sendable {
  /// The uninflected positive.
  public let lemma: String
  /// The Zipf frequency of the lemma.
  public let zipf: Double
  /// The stems that endings are added to, a list for every degree, the usual one first.
  public let stems: [[String]]

  /// An adjective with the given stems.
  public init(lemma: String, zipf: Double, stems: [[String]]) {
    self.lemma = lemma
    self.zipf = zipf
    self.stems = stems
  }
}

extension AdjectiveLexicon {
  /// The bytes of a lexicon of the given adjectives.
  public static func data(_ entries: [AdjectiveEntry]) -> [UInt8] {
    var paradigms = ParadigmCollector()
    let adjectives = entries.map { entry in
      let payload =
        paradigms.number(base: entry.lemma, forms: entry.stems).placed(at: Field.paradigm)
        | Folding.eszettMask(entry.lemma).placed(at: Field.eszett)
        | storedZipf(entry.zipf).placed(at: Field.zipf)
      return (key: Folding.key(entry.lemma), payload: payload)
    }
    let table = FrontCodedTable.data(adjectives, payloadWidth: Field.width)
    let rows = entries.map { (Folding.key($0.lemma), $0.stems.joined().map(Folding.key)) }
    return SectionedFile.data(sections: [
      table,
      ParadigmTable.data(paradigms.paradigms),
      exceptionTable(
        rows, in: FrontCodedTable(table), endings: StemCandidates.adjectiveEndings),
    ])
  }
}
