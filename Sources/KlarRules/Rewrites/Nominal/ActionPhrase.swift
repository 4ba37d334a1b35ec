internal import KlarGerman

/// A prepositional phrase around a noun of an action: "nach Eingang der Unterlagen".
struct ActionPhrase {
  /// Its tokens, "erst" in front included.
  let tokens: Range<Int>
  /// The preposition in lower case without its article: "zu" for "zur", "bis zu" for "bis zum".
  let preposition: String
  /// Whether "erst" stands in front.
  let hasErst: Bool
  /// The action.
  let action: ActionNoun
  /// The phrases that the noun governs, joined by "und"; never empty.
  let phrases: [NounPhrase]
  /// The case of these phrases.
  let oldCase: GrammaticalCase
  /// Whether "vom" in front of the phrases contains their article.
  let hasHiddenArticle: Bool
  /// The token behind them; what follows up to the end of `tokens` are attributes.
  let attributes: Int
  /// What an adjective in front of the noun becomes.
  let adverb: String?
}
