/// A verb of the lexicon with all its forms.
public struct Verb: Hashable, Sendable {
  /// The verb that forms the Perfekt.
  public enum Auxiliary: UInt8, Hashable, Sendable, CaseIterable {
    case haben, sein
    /// Either, by meaning or region.
    case both
  }

  /// The infinitive, for example "abschließen".
  public let infinitive: String
  /// The verb that forms the Perfekt.
  public let auxiliary: Auxiliary
  /// The Zipf frequency of the lemma: log10 of its occurrences in a billion words.
  public let zipf: Double
  /// Whether it was composed of a particle and a known verb and does not stand in the lexicon itself.
  public let isComposed: Bool
  private let separable: SeparableParticle
  private let paradigm: [[FormChange]]

  init(
    infinitive: String, particle: SeparableParticle, auxiliary: Auxiliary, zipf: Double,
    isComposed: Bool,
    paradigm: [[FormChange]]
  ) {
    self.infinitive = infinitive
    separable = particle
    self.auxiliary = auxiliary
    self.zipf = zipf
    self.isComposed = isComposed
    self.paradigm = paradigm
  }

  /// The separable particle as it stands in a main clause, for example "ab" or "wieder her"; empty
  /// if the verb has none.
  public var particle: String { separable.text }

  /// The particle as it stands in front of the verb: "wiederher".
  public var prefix: String { separable.prefix }

  /// The infinitive without the particle.
  public var base: String { String(infinitive.dropFirst(prefix.count)) }

  /// The folded particle.
  var particleKey: [UInt8] { separable.key }

  /// The spellings of a form, the usual one first; empty if the verb has none.
  ///
  /// Finite forms of a separable verb stand without their particle ("schließt"); `joined` puts it
  /// in front, as a clause with the verb at its end needs.
  public func forms(_ form: VerbForm, joined: Bool = false) -> [String] {
    switch form {
    case .infinitive: return [infinitive]
    case .zuInfinitive: return prefix.isEmpty ? [] : [prefix + "zu" + base]
    default: break
    }
    guard let slot = form.slot, slot < paradigm.count else { return [] }
    let front = joined || !form.isFinite ? prefix : ""
    let base = Array(base.utf8)
    return paradigm[slot].map { front + String(decoding: $0.applied(to: base), as: UTF8.self) }
  }

  /// Whether a stored form, its particle left out, has the given folded spelling.
  ///
  /// `base` are the bytes of the infinitive without its particle: the caller has them once for all
  /// forms.
  func spells(_ form: VerbForm, as word: [UInt8], base: [UInt8]) -> Bool {
    guard let slot = form.slot, slot < paradigm.count else { return false }
    return paradigm[slot].contains { $0.leads(from: base, toFolded: word) }
  }

  /// The same verb with a separable particle in front.
  func composed(with particle: SeparableParticle) -> Verb {
    Verb(
      infinitive: particle.prefix + infinitive, particle: particle, auxiliary: auxiliary, zipf: 0,
      isComposed: true, paradigm: paradigm)
  }
}
