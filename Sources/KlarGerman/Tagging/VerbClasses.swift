/// What the verb lexicon says about a spelling, as the tagger uses it.
struct VerbClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let pastParticiple = VerbClasses(rawValue: 1)
  static let infinitive = VerbClasses(rawValue: 2)
  static let zuInfinitive = VerbClasses(rawValue: 4)
  static let present = VerbClasses(rawValue: 8)
  static let preterite = VerbClasses(rawValue: 16)
  static let imperative = VerbClasses(rawValue: 32)
  static let presentParticiple = VerbClasses(rawValue: 64)

  static let finite: VerbClasses = [.present, .preterite, .imperative]
  /// The classes that a verb tag can stand for: everything but the present participle.
  static let tagged: VerbClasses = [
    .pastParticiple, .infinitive, .zuInfinitive, .present, .preterite, .imperative,
  ]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ readings: [VerbReading]) {
    self = VerbClasses(readings.map { VerbClasses($0.form) })
  }

  private init(_ form: VerbForm) {
    switch form {
    case .finite(.present, _, _), .finite(.subjunctive1, _, _): self = .present
    case .finite: self = .preterite
    case .imperative: self = .imperative
    case .infinitive: self = .infinitive
    case .zuInfinitive: self = .zuInfinitive
    case .presentParticiple: self = .presentParticiple
    case .pastParticiple: self = .pastParticiple
    }
  }
}
