internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// A suggestion with the place that it changes, in the letter as it is at the time.
struct Change: Hashable {
  /// What it answers.
  let reason: Passage.Reason
  let severity: Severity
  let isLeading: Bool
  /// Whether it rebuilds a clause, so that no other change may be made in its sentence meanwhile.
  let isWide: Bool
  /// Whether it writes a list, which must not keep a change of the sentence from being made first.
  let isLayout: Bool
  /// The edits in order.
  let edits: [TextEdit]
  /// From the first byte that an edit touches to the last.
  let hull: TextRange
  /// The whole sentence or sentences around it.
  let sentences: TextRange

  /// A change by `suggestion`; nil for one that edits nothing.
  init?(
    _ suggestion: Suggestion, of finding: Finding, in analysis: Analysis, rule: RuleDescription
  ) {
    let edits = Self.wrapped(suggestion.edits, in: analysis)
    guard let first = edits.first, let last = edits.last else { return nil }
    reason = Passage.Reason(
      rule: finding.rule, message: finding.message, title: suggestion.title,
      isSafe: suggestion.applicability == .safe, isCorrection: rule.category == .rechtschreibung)
    severity = finding.severity
    isLeading = finding.isLeading
    isWide = rule.category == .satzbau || rule.category == .grammatik
    isLayout = suggestion.edits.contains { $0.replacement.contains("\n- ") }
    self.edits = edits
    hull = TextRange(first.range.lower, last.range.upper)
    sentences = analysis.sentences(around: hull.union(finding.range))
  }

  /// The edits with breaks as the paragraph has them; as they are if they would touch each other then.
  private static func wrapped(_ edits: [TextEdit], in analysis: Analysis) -> [TextEdit] {
    let wrapped = edits.map { edit in
      LineWrapping(around: edit.range, in: analysis)?.wrapped(edit) ?? edit
    }
    return TextEdit.areDisjoint(wrapped) ? wrapped : edits
  }

  /// A change by hand: a stretch of text in other words.
  init(_ edits: [TextEdit], reason: Passage.Reason, sentences: TextRange) {
    self.reason = reason
    self.edits = edits
    self.sentences = sentences
    hull = sentences
    severity = .error
    isLeading = true
    isWide = true
    isLayout = false
  }

  /// Whether both can be made at once: no word of one lies between words of the other.
  func isIndependent(of other: Change) -> Bool {
    let isApart = hull.upper < other.hull.lower || other.hull.upper < hull.lower
    return isApart && (!sentences.overlaps(other.sentences) || !isWide && !other.isWide)
  }
}
