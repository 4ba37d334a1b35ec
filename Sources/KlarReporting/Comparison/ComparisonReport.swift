internal import KlarGerman
public import KlarScore
public import KlarText

/// Two letters, or two folders, compared: the input of the comparison's reporters.
public struct ComparisonReport: Sendable {
  /// A pair with the lines and columns of both texts.
  public struct Pair: Sendable {
    /// The comparison.
    public let comparison: LetterComparison
    /// Lines and columns of the letter before.
    public let before: TextPositions
    /// Lines and columns of the letter after.
    public let after: TextPositions

    /// Counts the lines of both texts.
    public init(_ comparison: LetterComparison) {
      self.comparison = comparison
      before = TextPositions(comparison.before.analysis.text)
      after = TextPositions(comparison.after.analysis.text)
    }
  }

  /// The pairs, in the order of their names.
  public let pairs: [Pair]
  /// Files that have no partner in the other folder.
  public let unpaired: [String]
  /// Files that hold the letter of another file of their folder in another format, and that file.
  public let twins: [(file: String, read: String)]
  /// What all pairs say together.
  public let summary: ComparisonSummary

  /// A report of the given comparisons.
  public init(
    _ comparisons: [LetterComparison], unpaired: [String] = [],
    twins: [(file: String, read: String)] = []
  ) {
    pairs = comparisons.map(Pair.init)
    self.unpaired = unpaired
    self.twins = twins
    summary = ComparisonSummary(comparisons)
  }
}
