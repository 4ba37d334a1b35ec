internal import KlarLinting
internal import KlarText

/// Workflow commands that put findings beside the lines of a change.
///
/// Format: "Workflow commands for GitHub Actions", `error`, `warning` and `notice`.
public struct GitHubReporter: Reporter {
  /// A reporter of annotations.
  public init() {}

  /// A command for each leading finding.
  public mutating func add(_ entry: ReportEntry) -> String {
    switch entry {
    case .failure(let source, let message):
      "::error file=\(Self.property(source.name))::\(Self.data(message))\n"
    case .report(let report):
      report.findings.filter(\.isLeading).map { command($0, of: report) }.joined()
    }
  }

  /// Nothing.
  public mutating func finish() -> String { "" }

  private func command(_ finding: Finding, of report: Report) -> String {
    let start = report.positions.position(at: finding.range.lower)
    let end = report.positions.position(at: finding.range.upper)
    var properties = "file=\(Self.property(report.source.name)),line=\(start.line)"
    properties += ",endLine=\(end.line)"
    if start.line == end.line { properties += ",col=\(start.column),endColumn=\(end.column)" }
    let title = report.rules[finding.rule]?.title ?? finding.rule
    properties += ",title=\(Self.property("\(title) (\(finding.rule))"))"
    return "::\(Self.command(finding.severity)) \(properties)::\(Self.data(finding.message))\n"
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "notice"
    }
  }

  private static func data(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private static func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private static func escaped(_ text: String, _ codes: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.map { codes[$0] ?? String($0) }.joined()
  }
}
