internal import KlarGerman

/// Who acts in a rewritten clause.
struct NewSubject {
  /// The words, small where no sentence begins.
  let words: String
  /// The person that the verb agrees with.
  let person: Person
  /// The number that the verb agrees with.
  let number: GrammaticalNumber

  /// The polite address.
  static let reader = NewSubject(words: "Sie", person: .third, number: .plural)

  /// The author of a letter: "ich" where the letter says so and never "wir".
  static func author(of analysis: Analysis) -> NewSubject {
    analysis.voice.isOfOnePerson
      ? NewSubject(words: "ich", person: .first, number: .singular)
      : NewSubject(words: "wir", person: .first, number: .plural)
  }
}
