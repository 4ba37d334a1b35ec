package import KlarGerman
internal import KlarText

extension [Finding] {
  /// With messages and suggestions that are spelled as the letter is: Switzerland writes "ausserdem".
  package func spelled(as analysis: Analysis) -> [Finding] {
    guard analysis.isSwiss else { return self }
    return map {
      Finding(
        rule: $0.rule, entry: $0.entry, severity: $0.severity, message: $0.message.withoutSharpS,
        range: $0.range, parts: $0.parts, suggestions: $0.suggestions.map(\.withoutSharpS))
    }
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
