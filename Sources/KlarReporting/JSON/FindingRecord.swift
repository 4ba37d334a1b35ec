internal import KlarGerman
internal import KlarLinting
internal import KlarText

/// A finding as reports for programs show it.
struct FindingRecord: Encodable {
  /// The place in a text document, which has no lines.
  struct Place: Encodable {
    let paragraph: Int
    let part: String
  }

  let rule: String
  let entry: String?
  let category: String?
  let severity: String
  let status: String?
  let leading: Bool
  let message: String
  let why: String?
  let range: RangeRecord
  let text: String
  let parts: [RangeRecord]?
  let place: Place?
  let fingerprint: String
  let suggestions: [SuggestionRecord]

  init(_ finding: Finding, fingerprint: String, of report: Report) {
    let description = report.rules[finding.rule]
    rule = finding.rule
    entry = finding.entry
    category = description?.category.rawValue
    severity = finding.severity.rawValue
    status = description?.status.rawValue
    leading = finding.isLeading
    message = finding.message
    why = description?.why
    range = RangeRecord(finding.range, report.positions)
    text = report.text.string(finding.range)
    parts =
      finding.parts.isEmpty
      ? nil : finding.parts.map { RangeRecord($0, report.positions) }
    place =
      report.countsParagraphs
      ? report.block(of: finding.range)
        .map { Place(paragraph: $0.paragraph, part: $0.zone.rawValue) }
      : nil
    self.fingerprint = fingerprint
    suggestions = finding.suggestions.map { SuggestionRecord($0, of: finding, in: report) }
  }
}
