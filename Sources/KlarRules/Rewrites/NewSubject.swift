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

  /// The author of a letter.
  static func author(of analysis: Analysis) -> NewSubject { author(analysis.author) }

  /// The author who speaks so.
  static func author(_ author: Author) -> NewSubject {
    switch author {
    case .wir: NewSubject(words: "wir", person: .first, number: .plural)
    case .ich: NewSubject(words: "ich", person: .first, number: .singular)
    }
  }
}
