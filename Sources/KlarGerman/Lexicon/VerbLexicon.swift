/// The verbs: infinitives to verbs and word forms to readings.
public final class VerbLexicon: Sendable {
  /// What stands in the payload of a verb's entry, and where.
  enum Field {
    static let width = 5
    static let paradigm = 0..<16
    /// The number of the particle in the list, from 1; 0 for none.
    static let particle = 16..<25
    static let auxiliary = 25..<27
    static let eszett = 27..<31
    static let zipf = 31..<39
  }

  private let verbs: FrontCodedTable
  private let paradigms: ParadigmTable
  /// Irregular forms without particle, with the index of their infinitive in `bases`.
  private let exceptions: FrontCodedTable
  private let known = WordCache<[VerbReading]>()
  private let bases: FrontCodedTable
  /// The longest first.
  private let particles: [SeparableParticle]

  /// The lexicon of a file in the format of `VerbLexicon.data`.
  public init(_ file: SectionedFile) {
    verbs = FrontCodedTable(file[0])
    paradigms = ParadigmTable(file[1])
    exceptions = FrontCodedTable(file[2])
    bases = FrontCodedTable(file[3])
    particles = file[4].split(separator: 0x0A).map {
      SeparableParticle(String(decoding: $0, as: UTF8.self))
    }
  }

  /// Calls `body` with the folded infinitive of every verb.
  func forEachKey(_ body: ([UInt8]) -> Void) { verbs.forEach { key, _ in body(key) } }

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
    var readings = readings(of: word, particle: .none)
    for particle in particles
    where word.count > particle.key.count + 2 && word.starts(with: particle.key) {
      readings += self.readings(of: Array(word[particle.key.count...]), particle: particle)
    }
    let known = readings.filter { !$0.verb.isComposed }
    return known.isEmpty ? readings : known
  }

  /// The readings of what follows a particle, or of the whole word if the particle is empty.
  private func readings(of rest: [UInt8], particle: SeparableParticle) -> [VerbReading] {
    var readings: [VerbReading] = []
    for base in infinitives(of: rest) {
      for verb in candidates(base: base, particle: particle) {
        if base == rest {
          readings.append(VerbReading(verb: verb, form: .infinitive, isJoined: false))
        }
        let spelling = Array(verb.infinitive.utf8.dropFirst(verb.prefix.utf8.count))
        for form in VerbForm.stored where verb.spells(form, as: rest, base: spelling) {
          if case .imperative = form, !particle.key.isEmpty { continue }
          readings.append(
            VerbReading(verb: verb, form: form, isJoined: !particle.key.isEmpty && form.isFinite))
        }
      }
    }
    if !particle.key.isEmpty, rest.starts(with: Array("zu".utf8)) {
      readings += candidates(base: Array(rest[2...]), particle: particle).map {
        VerbReading(verb: $0, form: .zuInfinitive, isJoined: false)
      }
    }
    return readings
  }

  /// The verbs with this base: plain ones, or those that the particle makes of it.
  private func candidates(base: [UInt8], particle: SeparableParticle) -> [Verb] {
    let plain = { self.verbs(key: base).filter { $0.particle.isEmpty } }
    if particle.key.isEmpty { return plain() }
    let known = verbs(key: particle.key + base).filter { $0.particleKey == particle.key }
    return known.isEmpty ? plain().map { $0.composed(with: particle) } : known
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
      let particle = payload.bits(Field.particle)
      return Verb(
        infinitive: String(decoding: word, as: UTF8.self),
        particle: particle == 0 ? .none : particles[particle - 1],
        auxiliary: Verb.Auxiliary(rawValue: UInt8(payload.bits(Field.auxiliary))) ?? .haben,
        zipf: Double(payload.bits(Field.zipf)) / 25,
        isComposed: false,
        paradigm: paradigms.paradigm(payload.bits(Field.paradigm)))
    }
  }
}
