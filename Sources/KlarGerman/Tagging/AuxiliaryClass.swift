/// The part that a form of "werden", "sein", "haben" or a modal verb can play in a verb complex.
enum AuxiliaryClass: UInt8, Hashable, Sendable {
  case none
  case werdenFinite
  /// "werden", finite or not.
  case werden
  case worden
  case seinFinite
  case habenFinite
  case modalFinite
  case sein
  case haben

  static let modalVerbs: Set<String> = [
    "dürfen", "können", "mögen", "müssen", "sollen", "wollen",
  ]

  init(folded: String, readings: [VerbReading]) {
    switch folded {
    case "werden": self = .werden
    case "worden", "geworden": self = .worden
    case "sein": self = .sein
    case "haben": self = .haben
    default:
      let verbs = readings.filter { $0.form.isFinite && !$0.verb.isComposed }.map(\.verb.infinitive)
      self =
        if verbs.contains("werden") { .werdenFinite } else if verbs.contains("sein") {
          .seinFinite
        } else if verbs.contains("haben") {
          .habenFinite
        } else if verbs.contains(
          where: Self.modalVerbs.contains)
        { .modalFinite } else { .none }
    }
  }
}
