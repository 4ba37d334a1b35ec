internal import KlarGerman

/// A way to read a word as a form of a verb.
struct VerbUse: Hashable, Sendable {
  /// What the form can do in its clause.
  enum Kind: UInt8, Hashable, Sendable {
    case finite
    case infinitive
    /// "abzuziehen"; plain verbs write "zu" apart.
    case zuInfinitive
    case pastParticiple
    case presentParticiple
  }

  /// The folded infinitive; for a finite form without its particle that of the plain verb.
  let lemma: String
  /// What the form can do.
  let kind: Kind
  /// Whether a finite form has its particle in front, as only a clause with the verb last has it.
  let isJoined: Bool

  init(_ lemma: String, _ kind: Kind, isJoined: Bool = false) {
    self.lemma = lemma
    self.kind = kind
    self.isJoined = isJoined
  }
}

/// Leads from word forms to the dictionary forms that word lists contain.
///
/// All keys are folded as in `WordForm.folded`. A reader may answer too much: only lemmas that stand in
/// a list are looked at.
protocol WordReader: Sendable {
  /// The readings of a word as a verb form; `known` are those that the analysis has of it.
  func verbs(_ form: WordForm, known: [VerbReading]) -> [VerbUse]
  /// The nouns, in the nominative singular or as they are, that the word may be a form of.
  func nouns(_ form: WordForm) -> [String]
  /// The adjectives, in their base form, that the word may be a form of.
  func adjectives(_ form: WordForm) -> [String]
}
