public import KlarText

/// A place in a letter that a rule objects to.
///
/// It says nothing about output; title, reason and category stand in the rule's description.
public struct Finding: Hashable, Sendable {
  /// The id of the rule.
  public let rule: String
  /// The key of the list entry, for rules of many phrases.
  public let entry: String?
  /// How much it hurts.
  public var severity: Severity
  /// What is wrong and what to do, in one or two German sentences to the author.
  public let message: String
  /// The bytes from the first to the last word found.
  public let range: TextRange
  /// The pieces, when the words found do not stand together; empty otherwise.
  public let parts: [TextRange]
  /// The changes offered, the best first.
  public let suggestions: [Suggestion]
  /// False where another finding on the same words stands for it.
  public var isLeading: Bool

  /// A leading finding.
  public init(
    rule: String, entry: String? = nil, severity: Severity, message: String, range: TextRange,
    parts: [TextRange] = [], suggestions: [Suggestion] = []
  ) {
    self.rule = rule
    self.entry = entry
    self.severity = severity
    self.message = message
    self.range = range
    self.parts = parts
    self.suggestions = suggestions
    isLeading = true
  }
}

extension Finding {
  /// The stretches of words found: the parts, or the one range.
  package var pieces: [TextRange] { parts.isEmpty ? [range] : parts }

  /// The same finding with other suggestions.
  package func with(_ suggestions: [Suggestion]) -> Finding {
    Finding(
      rule: rule, entry: entry, severity: severity, message: message, range: range, parts: parts,
      suggestions: suggestions)
  }
}
