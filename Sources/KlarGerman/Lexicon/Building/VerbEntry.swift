/// A verb as the builder of the lexicon gets it.
public struct VerbEntry: Sendable {
  /// The infinitive with the particle.
  public let infinitive: String
  /// The separable particle; empty if there is none.
  public let particle: String
  /// The verb that forms the Perfekt.
  public let auxiliary: Verb.Auxiliary
  /// The Zipf frequency of the lemma.
  public let zipf: Double
  /// The forms without particle, a list for every form of `VerbForm.stored`, the usual one first.
  public let forms: [[String]]

  /// A verb with the given forms.
  public init(
    infinitive: String, particle: String, auxiliary: Verb.Auxiliary, zipf: Double, forms: [[String]]
  ) {
    self.infinitive = infinitive
    self.particle = particle
    self.auxiliary = auxiliary
    self.zipf = zipf
    self.forms = forms
  }

  /// The infinitive without the particle.
  var base: String { String(infinitive.dropFirst(particle.count)) }
}

extension VerbLexicon {
  /// The bytes of a lexicon of the given verbs.
  ///
  /// A base that is no verb of its own ("beraumen" of "anberaumen") is added without frequency, so
  /// that its forms are found before their particle is.
  public static func data(_ entries: [VerbEntry]) -> [UInt8] {
    let plain = Set(entries.filter { $0.particle.isEmpty }.map(\.infinitive))
    var seen = plain
    let bound = entries.filter { !$0.particle.isEmpty && seen.insert($0.base).inserted }.map {
      VerbEntry(
        infinitive: $0.base, particle: "", auxiliary: $0.auxiliary, zipf: 0, forms: $0.forms)
    }
    let all = entries + bound
    var paradigms = ParadigmCollector()
    let verbs = all.map { entry in
      let payload =
        paradigms.number(base: entry.base, forms: entry.forms).placed(at: Field.paradigm)
        | Folding.key(entry.particle).count.placed(at: Field.particle)
        | Int(entry.auxiliary.rawValue).placed(at: Field.auxiliary)
        | Folding.eszettMask(entry.infinitive).placed(at: Field.eszett)
        | storedZipf(entry.zipf).placed(at: Field.zipf)
      return (key: Folding.key(entry.infinitive), payload: payload)
    }
    let bases = FrontCodedTable.data(
      Set(all.map { Folding.key($0.base) }).map { (key: $0, payload: 0) }, payloadWidth: 0)
    let particles = Set(entries.map { Folding.key($0.particle) }).filter { !$0.isEmpty }
      .sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }
    return SectionedFile.data(sections: [
      FrontCodedTable.data(verbs, payloadWidth: Field.width),
      ParadigmTable.data(paradigms.paradigms),
      exceptions(all, bases: FrontCodedTable(bases)),
      bases,
      Array(particles.joined(separator: [0x0A])),
    ])
  }

  /// The forms that no guess leads to their base.
  private static func exceptions(_ entries: [VerbEntry], bases: FrontCodedTable) -> [UInt8] {
    var exceptions: Set<[[UInt8]]> = []
    for entry in entries {
      let base = Folding.key(entry.base)
      for form in entry.forms.joined().map(Folding.key)
      where !VerbCandidates.infinitives(of: form, in: nil).contains(base) {
        exceptions.insert([form, base])
      }
    }
    let rows = exceptions.sorted { $0[1].lexicographicallyPrecedes($1[1]) }.map {
      (key: $0[0], payload: bases.indices(of: $0[1]).lowerBound)
    }
    return FrontCodedTable.data(rows, payloadWidth: 2)
  }
}
