extension WordStory {
  /// Goes on in a complex field: `kind` is begin, separate or end.
  mutating func readField(_ kind: String) {
    switch kind {
    case "begin": fields.append(WordField(shownBefore: shown))
    case "separate": editField { $0.isInResult = true }
    case "end": endField()
    default: break
    }
  }

  /// Changes the innermost open field.
  mutating func editField(_ change: (inout WordField) -> Void) {
    if fields.isEmpty { return }
    change(&fields[fields.count - 1])
  }

  /// Ends the innermost field; shows what stands for it if it has no result.
  mutating func endField() {
    guard let field = fields.popLast(), field.shownBefore == shown, isShowing else { return }
    if let substitute = field.substitute { show(substitute) }
  }
}
