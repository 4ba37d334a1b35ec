/// The nouns: lemmas to nouns and word forms to readings.
public final class NounLexicon: Sendable {
  /// What stands in the payload of a noun's entry, and where.
  enum Field {
    static let width = 4
    static let paradigm = 0..<16
    static let eszett = 16..<20
    static let genders = 20..<23
    static let zipf = 23..<31
  }

  private let nouns: FrontCodedTable
  private let paradigms: ParadigmTable
  /// Irregular forms with the index of their lemma's entry in `nouns`.
  private let exceptions: FrontCodedTable
  private let known = WordCache<[NounReading]>()
  /// What `NounForms` found out about words that do not stand in the lexicon.
  let lastParts = WordCache<(prefix: String, readings: [NounReading])>()

  /// The lexicon of a file in the format of `NounLexicon.data`.
  public init(_ file: SectionedFile) {
    nouns = FrontCodedTable(file[0])
    paradigms = ParadigmTable(file[1])
    exceptions = FrontCodedTable(file[2])
  }

  /// Calls `body` with every folded lemma in order; one of several entries is repeated.
  func forEachKey(_ body: ([UInt8]) -> Void) { nouns.forEach { key, _ in body(key) } }

  /// The nouns of a lemma; several where it has several paradigms ("Bank").
  public func nouns(lemma: String) -> [Noun] { nouns(key: Folding.key(lemma)) }

  /// All readings of a word as a form of a noun that stands in the lexicon itself.
  ///
  /// Case does not count; for compounds see the splitter.
  public func readings(of word: String) -> [NounReading] {
    known.value(of: word) { readings(key: Folding.key(word)) }
  }

  /// The readings of a folded word; does not keep them for the next time.
  func readings(key word: [UInt8]) -> [NounReading] {
    var lemmas = exceptions.indices(of: word).map { nouns.key(at: exceptions.payload(at: $0)) }
    let regular = StemCandidates.bases(
      of: word, endings: StemCandidates.nounEndings, in: nouns.filter)
    lemmas += regular.filter { !lemmas.contains($0) }
    return lemmas.flatMap { nouns(key: $0) }.compactMap { noun in
      let slots = Noun.Slot.all.filter { slot in
        noun.hasForm(slot, folded: word)
      }
      return slots.isEmpty ? nil : NounReading(noun: noun, slots: slots)
    }
  }

  /// The nouns of a folded lemma.
  func nouns(key: [UInt8]) -> [Noun] {
    nouns.indices(of: key).map { index in
      let payload = nouns.payload(at: index)
      let word = Folding.word(key, eszettMask: payload.bits(Field.eszett))
      let lower = String(decoding: word, as: UTF8.self)
      return Noun(
        lemma: lower.prefix(1).uppercased() + lower.dropFirst(),
        genders: Genders(rawValue: payload.bits(Field.genders)),
        zipf: Double(payload.bits(Field.zipf)) / 25,
        paradigm: paradigms.paradigm(payload.bits(Field.paradigm)))
    }
  }
}
