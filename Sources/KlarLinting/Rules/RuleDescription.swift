/// What a rule says about itself: the source of its documentation and of its tests.
public struct RuleDescription: Hashable, Sendable {
  /// Whether a rule is trusted by default.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Reported, but neither counted for the exit status nor in comparisons.
    case preview
    case stable
  }

  /// How much of a text a rule looks at.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    /// Words, sentences, paragraphs: it speaks in any text.
    case passage
    /// A letter with its parts: it is silent in running text, and its examples are whole letters.
    case letter
  }

  /// The id of the report, for example `passiv`; never changed, never used again.
  public let id: String
  /// The name of the pattern in a few German words.
  public let title: String
  /// The chapter of the rule book.
  public let category: Category
  /// How much of a text it looks at.
  public let scope: Scope
  /// How much a finding hurts, unless its list entry or the profile says otherwise.
  public let severity: Severity
  /// Whether it is trusted.
  public let status: Status
  /// Why the pattern is hard to understand, in one or two German sentences.
  public let why: String
  /// The guideline, norm or study behind it.
  public let source: String
  /// The examples: tests and documentation in one.
  public let examples: [RuleExample]

  /// A description of the given facts.
  public init(
    id: String, title: String, category: Category, scope: Scope = .passage, severity: Severity,
    status: Status = .stable, why: String, source: String,
    examples: [RuleExample]
  ) {
    self.id = id
    self.title = title
    self.category = category
    self.scope = scope
    self.severity = severity
    self.status = status
    self.why = why
    self.source = source
    self.examples = examples
  }
}
