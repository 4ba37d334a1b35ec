/// A verb that other verbs depend on, so that several words make one predicate.
enum HelperVerb: UInt8, Hashable, Sendable {
  case none
  case werden, sein, haben, modal, lassen
  /// Also "kriegen" and "erhalten".
  case bekommen

  private static let byInfinitive: [String: HelperVerb] = [
    "werden": .werden, "sein": .sein, "haben": .haben, "lassen": .lassen,
    "bekommen": .bekommen, "kriegen": .bekommen, "erhalten": .bekommen,
    "dürfen": .modal, "können": .modal, "mögen": .modal, "müssen": .modal, "sollen": .modal,
    "wollen": .modal,
  ]

  /// The helper among the readings of a word; `none` if it has no such reading.
  init(_ readings: [VerbReading]) {
    self = .none
    for reading in readings where !reading.verb.isComposed && reading.verb.particle.isEmpty {
      if let helper = Self.byInfinitive[reading.verb.infinitive] {
        self = helper
        return
      }
    }
  }
}
