/// A verb as the builder of the lexicon gets it.
public struct VerbEntry: Sendable {
  /// The infinitive with the particle.
  public let infinitive: String
  /// The separable particle as a main clause has it, perhaps two words; empty if there is none.
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
  var base: String { String(infinitive.dropFirst(SeparableParticle(particle).prefix.count)) }

  /// Whether all finite forms of the other verb are forms of this one.
  fileprivate func hasFiniteForms(of other: VerbEntry) -> Bool {
    zip(VerbForm.stored, zip(forms, other.forms)).allSatisfy { form, spellings in
      !form.isFinite || Set(spellings.1).isSubset(of: spellings.0)
    }
  }
}

extension VerbLexicon {
  /// The bytes of a lexicon of the given verbs.
  ///
  public static func data(_ entries: [VerbEntry]) -> [UInt8] {
    let all = entries + bases(of: entries)
    let particles = particles(of: entries)
    let numbers = Dictionary(uniqueKeysWithValues: zip(particles, 1...))
    var paradigms = ParadigmCollector()
    let verbs = all.map { entry in
      let payload =
        paradigms.number(base: entry.base, forms: entry.forms).placed(at: Field.paradigm)
        | (numbers[entry.particle] ?? 0).placed(at: Field.particle)
        | Int(entry.auxiliary.rawValue).placed(at: Field.auxiliary)
        | Folding.eszettMask(entry.infinitive).placed(at: Field.eszett)
        | storedZipf(entry.zipf).placed(at: Field.zipf)
      return (key: Folding.key(entry.infinitive), payload: payload)
    }
    let bases = FrontCodedTable.data(
      Set(all.map { Folding.key($0.base) }).map { (key: $0, payload: 0) }, payloadWidth: 0)
    return SectionedFile.data(sections: [
      FrontCodedTable.data(verbs, payloadWidth: Field.width),
      ParadigmTable.data(paradigms.paradigms),
      exceptions(all, bases: FrontCodedTable(bases)),
      bases,
      Array(particles.joined(separator: "\n").utf8),
    ])
  }

  /// The bases that are no verbs of their own ("beraumen" of "anberaumen"), or other ones than the
  /// verb of the same infinitive ("weichte" of "aufweichen", "wich" of "weichen").
  ///
  /// They have no frequency, and are there so that finite forms are found before their particle is.
  private static func bases(of entries: [VerbEntry]) -> [VerbEntry] {
    var plain = Dictionary(grouping: entries.filter { $0.particle.isEmpty }, by: \.infinitive)
    var bases: [VerbEntry] = []
    for entry in entries where !entry.particle.isEmpty {
      let same = plain[entry.base, default: []]
      if same.contains(where: { $0.hasFiniteForms(of: entry) }) { continue }
      let base = VerbEntry(
        infinitive: entry.base, particle: "", auxiliary: entry.auxiliary, zipf: 0,
        forms: entry.forms)
      plain[entry.base] = same + [base]
      bases.append(base)
    }
    return bases
  }

  /// The particles, the longest first.
  private static func particles(of entries: [VerbEntry]) -> [String] {
    Set(entries.map(\.particle)).filter { !$0.isEmpty }
      .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
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
