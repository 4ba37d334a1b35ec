/// The verbs: infinitives to verbs and word forms to readings.
public struct VerbLexicon: Sendable {
  /// What stands in the payload of a verb's entry, and where.
  enum Field {
    static let width = 5
    static let paradigm = 0..<16
    static let particle = 16..<20
    static let auxiliary = 20..<22
    static let eszett = 22..<26
    static let zipf = 26..<34
  }

  private let verbs: FrontCodedTable
  private let paradigms: ParadigmTable
  /// Irregular forms without particle, with the index of their infinitive in `bases`.
  private let exceptions: FrontCodedTable
  private let known = WordCache<[VerbReading]>()
  private let bases: FrontCodedTable
  private let particles: [[UInt8]]

  /// The lexicon of a file in the format of `VerbLexicon.data`.
  public init(_ file: SectionedFile) {
    verbs = FrontCodedTable(file[0])
    paradigms = ParadigmTable(file[1])
    exceptions = FrontCodedTable(file[2])
    bases = FrontCodedTable(file[3])
    particles = file[4].split(separator: 0x0A).map(Array.init)
  }

  /// The verbs of an infinitive; two where it is both separable and not ("umgehen").
  public func verbs(infinitive: String) -> [Verb] { verbs(key: Folding.key(infinitive)) }

  /// All readings of a word as a verb form.
  ///
  /// A finite form without its particle ("schließt" of "abschließen") is read as the plain verb:
  /// only the clause shows where the particle stands. A particle and a known verb make a verb of
  /// their own (`Verb.isComposed`) where the lexicon has none.
  public func readings(of word: String) -> [VerbReading] {
    known.value(of: word) { readings(key: Folding.key(word)) }
  }

  private func readings(key word: [UInt8]) -> [VerbReading] {
    var readings = readings(of: word, particle: [])
    for particle in particles where word.count > particle.count + 2 && word.starts(with: particle) {
      readings += self.readings(of: Array(word[particle.count...]), particle: particle)
    }
    let known = readings.filter { !$0.verb.isComposed }
    return known.isEmpty ? readings : known
  }

  /// The readings of what follows a particle, or of the whole word if the particle is empty.
  private func readings(of rest: [UInt8], particle: [UInt8]) -> [VerbReading] {
    var readings: [VerbReading] = []
    for base in infinitives(of: rest) {
      for verb in candidates(base: base, particle: particle) {
        if base == rest {
          readings.append(VerbReading(verb: verb, form: .infinitive, isJoined: false))
        }
        let spelling = Array(verb.infinitive.utf8.dropFirst(verb.particle.utf8.count))
        for form in VerbForm.stored where verb.spells(form, as: rest, base: spelling) {
          if case .imperative = form, !particle.isEmpty { continue }
          readings.append(
            VerbReading(verb: verb, form: form, isJoined: !particle.isEmpty && form.isFinite))
        }
      }
    }
    if !particle.isEmpty, rest.starts(with: Array("zu".utf8)) {
      readings += candidates(base: Array(rest[2...]), particle: particle).map {
        VerbReading(verb: $0, form: .zuInfinitive, isJoined: false)
      }
    }
    return readings
  }

  /// The verbs with this base: plain ones, or those that the particle makes of it.
  private func candidates(base: [UInt8], particle: [UInt8]) -> [Verb] {
    let plain = { verbs(key: base).filter { $0.particle.isEmpty } }
    if particle.isEmpty { return plain() }
    let known = verbs(key: particle + base).filter { $0.particle.utf8.elementsEqual(particle) }
    if !known.isEmpty { return known }
    let text = String(decoding: particle, as: UTF8.self)
    return plain().map { $0.composed(with: text) }
  }

  private func infinitives(of form: [UInt8]) -> [[UInt8]] {
    let irregular = exceptions.indices(of: form).map { bases.key(at: exceptions.payload(at: $0)) }
    let regular = VerbCandidates.infinitives(of: form, in: bases.filter)
    return irregular + regular.filter { !irregular.contains($0) }
  }

  /// The verbs of a folded infinitive.
  func verbs(key: [UInt8]) -> [Verb] {
    verbs.indices(of: key).map { index in
      let payload = verbs.payload(at: index)
      let word = Folding.word(key, eszettMask: payload.bits(Field.eszett))
      let particle = key.prefix(payload.bits(Field.particle))
      return Verb(
        infinitive: String(decoding: word, as: UTF8.self),
        particle: String(decoding: particle, as: UTF8.self),
        auxiliary: Verb.Auxiliary(rawValue: UInt8(payload.bits(Field.auxiliary))) ?? .haben,
        zipf: Double(payload.bits(Field.zipf)) / 25,
        isComposed: false,
        paradigm: paradigms.paradigm(payload.bits(Field.paradigm)))
    }
  }
}
