/// The adjectives: lemmas to adjectives and word forms to readings.
public final class AdjectiveLexicon: Sendable {
  /// What stands in the payload of an adjective's entry, and where.
  enum Field {
    static let width = 4
    static let paradigm = 0..<16
    static let eszett = 16..<20
    static let zipf = 20..<28
  }

  private let adjectives: FrontCodedTable
  private let paradigms: ParadigmTable
  /// Irregular stems with the index of their lemma's entry in `adjectives`.
  private let exceptions: FrontCodedTable
  private let known = WordCache<[AdjectiveReading]>()

  /// The lexicon of a file in the format of `AdjectiveLexicon.data`.
  public init(_ file: SectionedFile) {
    adjectives = FrontCodedTable(file[0])
    paradigms = ParadigmTable(file[1])
    exceptions = FrontCodedTable(file[2])
  }

  /// Calls `body` with the folded lemma of every adjective.
  func forEachKey(_ body: ([UInt8]) -> Void) { adjectives.forEach { key, _ in body(key) } }

  /// The adjective of a lemma; nil if there is none.
  public func adjective(lemma: String) -> Adjective? { adjective(key: Folding.key(lemma)) }

  /// The adjective of a folded lemma; nil if there is none.
  func adjective(key: [UInt8]) -> Adjective? { adjectives(key: key).first }

  /// All readings of a word as a form of an adjective.
  public func readings(of word: String) -> [AdjectiveReading] {
    known.value(of: word) { readings(key: Folding.key(word)) }
  }

  private func readings(key word: [UInt8]) -> [AdjectiveReading] {
    var lemmas = StemCandidates.bases(
      of: word, endings: StemCandidates.adjectiveEndings, in: adjectives.filter)
    for ending in Adjective.foldedEndings where word.ends(with: ending) {
      let stem = Array(word.dropLast(ending.count))
      for index in exceptions.indices(of: stem) {
        let lemma = adjectives.key(at: exceptions.payload(at: index))
        if !lemmas.contains(lemma) { lemmas.append(lemma) }
      }
    }
    return lemmas.flatMap { adjectives(key: $0) }.flatMap { readings(of: word, as: $0) }
  }

  private func readings(of word: [UInt8], as adjective: Adjective) -> [AdjectiveReading] {
    var readings: [AdjectiveReading] = []
    if Folding.key(adjective.lemma) == word {
      readings.append(AdjectiveReading(adjective: adjective, degree: .positive, ending: ""))
    }
    for degree in Adjective.Degree.allCases {
      for stem in adjective.stems(degree).map(Folding.key) {
        if degree == .comparative, stem == word {
          readings.append(AdjectiveReading(adjective: adjective, degree: degree, ending: ""))
        }
        guard word.starts(with: stem) else { continue }
        for ending in Adjective.endings where ending.utf8.elementsEqual(word[stem.count...]) {
          readings.append(AdjectiveReading(adjective: adjective, degree: degree, ending: ending))
        }
      }
    }
    return readings
  }

  private func adjectives(key: [UInt8]) -> [Adjective] {
    adjectives.indices(of: key).map { index in
      let payload = adjectives.payload(at: index)
      let word = Folding.word(key, eszettMask: payload.bits(Field.eszett))
      return Adjective(
        lemma: String(decoding: word, as: UTF8.self),
        zipf: Double(payload.bits(Field.zipf)) / 25,
        paradigm: paradigms.paradigm(payload.bits(Field.paradigm)))
    }
  }
}
