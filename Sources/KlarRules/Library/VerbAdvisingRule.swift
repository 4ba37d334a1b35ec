internal import KlarLinting

/// A rule whose advice names verbs, which must be none that the word lists object to.
protocol VerbAdvisingRule: Rule {
  /// The rule with the verbs of a rule book's lists.
  func advising(_ verbs: SimplerVerbs) -> Self
}
