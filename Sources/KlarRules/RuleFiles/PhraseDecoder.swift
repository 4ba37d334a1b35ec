internal import KlarLinting

/// Reads a phrase that stands in a rule file itself.
enum PhraseDecoder {
  /// The entry; nil if a mistake was reported.
  static func entry(_ fields: inout Fields, severity: Severity) -> ListEntry? {
    let phrase = fields.text("phrase")
    let entryClass: EntryClass? = fields.choice("class")
    let replacements = fields.texts("replacement")
    let government = fields.text("government", isRequired: false) ?? ""
    let applicability: Suggestion.Applicability? = fields.choice("applicability", isRequired: false)
    let own: Severity? = fields.choice("severity", isRequired: false)
    let hint = fields.text("hint", isRequired: false) ?? ""
    guard let phrase, let entryClass else { return nil }
    return ListEntry(
      phrase: phrase[...], entryClass: entryClass, replacements: replacements.map { $0[...] },
      government: Government(government[...]), applicability: applicability ?? .review,
      severity: own ?? severity, inflection: .none, hint: hint[...])
  }
}
