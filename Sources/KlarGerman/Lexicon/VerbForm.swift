/// A synthetic form of a verb: one that is a single word.
public enum VerbForm: Hashable, Sendable {
  /// The row of a finite form.
  public enum Conjugation: UInt8, Hashable, Sendable, CaseIterable {
    case present, preterite
    /// Konjunktiv I.
    case subjunctive1
    /// Konjunktiv II.
    case subjunctive2
  }

  case finite(Conjugation, Person, GrammaticalNumber)
  case imperative(GrammaticalNumber)
  case infinitive
  /// "abzuschließen" for separable verbs; other verbs write "zu" apart and have none.
  case zuInfinitive
  case presentParticiple
  case pastParticiple

  /// The forms that a paradigm stores, in the order of its slots.
  public static let stored: [VerbForm] =
    Conjugation.allCases.flatMap { conjugation in
      GrammaticalNumber.allCases.flatMap { number in
        Person.allCases.map { .finite(conjugation, $0, number) }
      }
    } + [.imperative(.singular), .imperative(.plural), .pastParticiple, .presentParticiple]

  /// The slot of a paradigm that stores the form; nil for the forms that follow from the infinitive.
  var slot: Int? {
    switch self {
    case .finite(let conjugation, let person, let number):
      Int(conjugation.rawValue) * 6 + Int(number.rawValue) * 3 + Int(person.rawValue)
    case .imperative(let number): 24 + Int(number.rawValue)
    case .pastParticiple: 26
    case .presentParticiple: 27
    case .infinitive, .zuInfinitive: nil
    }
  }

  /// Whether it carries person or mood, so that it can be the verb of a clause.
  public var isFinite: Bool {
    switch self {
    case .finite, .imperative: true
    default: false
    }
  }
}
