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
      let isLong = findings.contains { $0.range == range && isStructural($0, in: report) }
      let leading = findings.filter { finding in
        finding.isLeading
          && !(isLong && finding.severity == .hint && finding.suggestions.isEmpty
            && finding.range != range && 2 * finding.range.count > range.count
            && isStructural(finding, in: report))
      }
      return FindingGroup(
        range: range,
        leading: leading.enumerated()
          .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }
          .map(\.element),
        others: findings.filter { !leading.contains($0) })
    }
  }

  /// Whether a rule about the build of a sentence found it; where the whole sentence must be built anew,
  /// hints on most of it only name what else is wrong.
  private static func isStructural(_ finding: Finding, in report: Report) -> Bool {
    report.rules[finding.rule]?.category == .satzbau
  }
}
