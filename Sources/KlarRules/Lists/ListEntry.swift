internal import KlarLinting

/// A row of a word list: a phrase that letters should not use, and what to write instead.
struct ListEntry: Sendable {
  /// The dictionary form; the key of the entry.
  let phrase: Substring
  /// How it inflects.
  let entryClass: EntryClass
  /// Other wordings in the same class and form, the best first.
  let replacements: [Substring]
  /// The cases around it.
  let government: Government
  /// Who may apply the replacement.
  let applicability: Suggestion.Applicability
  /// How much it hurts.
  let severity: Severity
  /// How the replacement of an abbreviation inflects.
  let inflection: Inflection
  /// What to do, to the author; empty if the replacements say it.
  let hint: Substring
  /// What must or must not stand around the phrase for its replacements to mean the same.
  var contexts: [WordingContext] = []

  /// How a written-out abbreviation inflects.
  enum Inflection: String, CaseIterable, Sendable {
    /// Not at all.
    case none
    case noun, adj
  }

  /// What to do, in one sentence: the hint, or the wordings in the form that the text needs, else with the
  /// case they need.
  ///
  /// - Parameters:
  ///   - fitting: Wordings in the form that the text needs.
  ///   - admitted: The numbers of the replacements that mean the same in the text.
  func advice(_ fitting: [String], admitted: [Int]) -> String {
    if !hint.isEmpty || replacements.isEmpty { return String(hint) }
    if admitted.isEmpty { return "Sagen Sie, was es hier bedeutet." }
    if entryClass != .prep, !fitting.isEmpty {
      let words = fitting.prefix(3).map { "„\($0)“" }
      return "Schreiben Sie \(words.joined(separator: " oder "))."
    }
    let wordings = admitted.prefix(3).map { index in
      let note = entryClass == .prep ? government.advice(at: index).map { " (\($0))" } : nil
      return "„\(replacements[index])“\(note ?? "")"
    }
    return "Schreiben Sie \(wordings.joined(separator: " oder "))."
  }
}
