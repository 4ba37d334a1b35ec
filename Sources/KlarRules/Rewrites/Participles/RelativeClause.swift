internal import KlarGerman

/// A relative clause that says what a participle with its words said.
struct RelativeClause {
  /// Its words from the pronoun to the verb.
  let text: String

  /// The clause behind a noun phrase; nil if its pronoun is not certain.
  init?(_ clause: AttributeClause, of phrase: NounPhrase, _ number: GrammaticalNumber) {
    guard let pronoun = RelativePronoun.word(for: phrase, number, clause.grammaticalCase) else {
      return nil
    }
    let subject = clause.subject.map { [$0] } ?? []
    let front = clause.isOfLetter ? subject + clause.pronouns : clause.pronouns + subject
    text = ([pronoun] + front + clause.others + clause.cluster.verbLast).joined(separator: " ")
  }
}
