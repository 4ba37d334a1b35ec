public import KlarText

/// A stretch of the original letter that was changed: a sentence, or several that belong together.
public struct Passage: Hashable, Sendable {
  /// Why something was changed.
  public struct Reason: Hashable, Sendable {
    /// The id of the rule.
    public let rule: String
    /// What the finding says.
    public let message: String
    /// What was done about it.
    public let title: String

    /// Whether nobody needs to look at it first.
    public let isSafe: Bool

    /// Whether it is a mistake of spelling or grammar.
    public let isCorrection: Bool

    /// A reason in the words of a finding and its suggestion.
    public init(
      rule: String, message: String, title: String, isSafe: Bool, isCorrection: Bool = false
    ) {
      self.rule = rule
      self.message = message
      self.title = title
      self.isSafe = isSafe
      self.isCorrection = isCorrection
    }
  }

  /// The bytes of the original letter.
  public let range: TextRange
  /// The changes in it, in order and apart, counted in the original letter.
  public let edits: [TextEdit]
  /// Why, in the order in which the changes were made.
  public let reasons: [Reason]
}
