internal import KlarLinting
internal import KlarText

/// The findings of one sentence, as the report for people shows them together.
struct FindingGroup {
  /// The bytes of the sentence, or of the sentences that one finding spans.
  let range: TextRange
  /// The findings that are explained, the gravest first.
  let leading: [Finding]
  /// The findings that are only named.
  let others: [Finding]

  /// The groups of a letter in text order.
  static func groups(of findings: [Finding], in report: Report) -> [FindingGroup] {
    var findingsOfRange: [TextRange: [Finding]] = [:]
    for finding in findings {
      findingsOfRange[report.sentences(around: finding.range), default: []].append(finding)
    }
    return findingsOfRange.keys.sorted().map { range in
      let findings = findingsOfRange[range, default: []]
      let leading = findings.filter(\.isLeading)
      return FindingGroup(
        range: range,
        leading: leading.enumerated()
          .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
          .map(\.element),
        others: findings.filter { !$0.isLeading })
    }
  }
}
