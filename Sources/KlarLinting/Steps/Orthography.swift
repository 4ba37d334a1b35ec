package import KlarGerman
internal import KlarText

extension [Finding] {
  /// With suggestions that are spelled as the letter is: Switzerland writes "ausserdem".
  package func spelled(as analysis: Analysis) -> [Finding] {
    guard analysis.writesWithoutSharpS else { return self }
    return map { $0.with($0.suggestions.map(\.withoutSharpS)) }
  }
}

extension Suggestion {
  fileprivate var withoutSharpS: Suggestion {
    if let pattern { return Suggestion(pattern: pattern.withoutSharpS) }
    return Suggestion(
      title.withoutSharpS, applicability,
      edits: edits.map { TextEdit($0.range, $0.replacement.withoutSharpS) }, reach: reach)
  }
}

extension String {
  fileprivate var withoutSharpS: String {
    contains("ß")
      ? split(separator: "ß", omittingEmptySubsequences: false).joined(separator: "ss") : self
  }
}
