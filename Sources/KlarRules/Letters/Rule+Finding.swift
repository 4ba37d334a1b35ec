internal import KlarLinting
internal import KlarText

extension Rule {
  /// A finding of this rule, of its own severity unless another one is given.
  func finding(
    _ range: TextRange, _ message: String, severity: Severity? = nil,
    suggestions: [Suggestion] = []
  ) -> Finding {
    Finding(
      rule: description.id, severity: severity ?? description.severity, message: message,
      range: range, suggestions: suggestions)
  }
}

/// Words as a German enumeration: "a, b und c".
func enumerated(_ words: [String], _ conjunction: String = "und") -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}
