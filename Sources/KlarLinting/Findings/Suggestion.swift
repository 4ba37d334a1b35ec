public import KlarText

/// A finished change that removes a finding, or a pattern to write a sentence anew with.
public struct Suggestion: Hashable, Sendable {
  /// Who may apply it.
  public enum Applicability: String, Hashable, Sendable, CaseIterable {
    /// Meaning and grammar are certain: `fix` applies it.
    case safe
    /// A person decides.
    case review
    /// It has a gap to fill, such as an unknown actor or date.
    case display
  }

  /// What a suggestion changes.
  public enum Reach: Hashable, Sendable {
    /// Words; the clause stays as it is.
    case words
    /// A clause: who acts, or what its verb is.
    case clause
  }

  /// What it does, in a few German words: "aktiv formulieren".
  public let title: String
  /// Who may apply it.
  public let applicability: Applicability
  /// The changes in text order; they do not overlap, and may reach beyond the finding's range.
  public let edits: [TextEdit]

  /// What it changes.
  public let reach: Reach

  /// For a pattern, which changes nothing by itself: the wording ("wenn Sie nicht kommen").
  public let pattern: String?

  /// A change by the given edits, which must be in order and disjoint.
  public init(
    _ title: String, _ applicability: Applicability, edits: [TextEdit], reach: Reach = .words
  ) {
    precondition(TextEdit.areDisjoint(edits), "the edits of a suggestion overlap")
    self.title = title
    self.applicability = applicability
    self.edits = edits
    self.reach = reach
    pattern = nil
  }

  /// A wording that does not fit the grammar around the finding as it is.
  public init(pattern: String) {
    title = "zum Beispiel „\(pattern)“"
    applicability = .display
    edits = []
    reach = .words
    self.pattern = pattern
  }
}
