internal import KlarGerman
public import KlarLinting
public import KlarText

extension Report {
  /// What a suggestion makes of the letter, as people read it.
  public struct Rewrite: Hashable, Sendable {
    /// What stands in the finding's range afterwards; wider where an edit crosses its border.
    public let replacement: String
    /// The whole sentence, or sentences, before the change.
    public let range: TextRange
    /// The same after it.
    public let sentence: String
  }

  /// The outcome of a suggestion.
  public func rewrite(_ suggestion: Suggestion, of finding: Finding) -> Rewrite {
    let touched = suggestion.edits.reduce(finding.range) { $0.union($1.range) }
    let found = suggestion.edits.reduce(finding.range) { range, edit in
      range.overlaps(edit.range) ? range.union(edit.range) : range
    }
    let sentence = sentences(around: touched)
    return Rewrite(
      replacement: suggestion.edits.applied(to: text, in: found),
      range: sentence, sentence: suggestion.edits.applied(to: text, in: sentence))
  }

  /// The bytes of the sentences that share any with `range`, and of `range` itself.
  public func sentences(around range: TextRange) -> TextRange {
    analysis.sentences(around: range)
  }
}
