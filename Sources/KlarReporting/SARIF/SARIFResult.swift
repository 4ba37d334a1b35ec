internal import KlarLinting
internal import KlarText

/// A finding in a SARIF log.
struct SARIFResult: Encodable {
  struct Fix: Encodable {
    let description: SARIFLog.Message
    let artifactChanges: [Change]
  }

  struct Change: Encodable {
    let artifactLocation: SARIFLog.Artifact
    let replacements: [Replacement]
  }

  struct Replacement: Encodable {
    let deletedRegion: SARIFLog.Region
    let insertedContent: SARIFLog.Message
  }

  let ruleId: String
  let level: String
  let message: SARIFLog.Message
  let locations: [SARIFLog.Location]
  let partialFingerprints: [String: String]
  let fixes: [Fix]?

  init(_ finding: Finding, fingerprint: String, of report: Report, at artifact: SARIFLog.Artifact) {
    ruleId = finding.rule
    level = Self.level(finding.severity)
    message = SARIFLog.Message(text: finding.message)
    locations = [
      SARIFLog.Location(
        physicalLocation: SARIFLog.PhysicalLocation(
          artifactLocation: artifact,
          region: SARIFLog.Region(finding.range, report.positions)))
    ]
    partialFingerprints = ["klarbrief/v1": fingerprint]
    let fixes = finding.suggestions.filter { $0.applicability != .display && !$0.edits.isEmpty }
      .map { suggestion in
        Fix(
          description: SARIFLog.Message(text: suggestion.title),
          artifactChanges: [
            Change(
              artifactLocation: artifact,
              replacements: suggestion.edits.map {
                Replacement(
                  deletedRegion: SARIFLog.Region($0.range, report.positions),
                  insertedContent: SARIFLog.Message(text: $0.replacement))
              })
          ])
      }
    self.fixes = fixes.isEmpty ? nil : fixes
  }

  /// The name of a severity in SARIF.
  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  }
}
