internal import KlarLinting
internal import KlarText

/// A suggestion as reports for programs show it.
struct SuggestionRecord: Encodable {
  struct Edit: Encodable {
    let range: RangeRecord
    let replacement: String
  }

  let title: String
  let applicability: String
  let edits: [Edit]
  let replacement: String
  /// Nil for a pattern: somebody has to write the sentence.
  let sentence: String?

  init(_ suggestion: Suggestion, of finding: Finding, in report: Report) {
    let rewrite = report.rewrite(suggestion, of: finding)
    title = suggestion.title
    applicability = suggestion.applicability.rawValue
    edits = suggestion.edits.map {
      Edit(range: RangeRecord($0.range, report.positions), replacement: $0.replacement)
    }
    replacement = suggestion.pattern ?? rewrite.replacement
    sentence = suggestion.pattern == nil ? rewrite.sentence : nil
  }
}
