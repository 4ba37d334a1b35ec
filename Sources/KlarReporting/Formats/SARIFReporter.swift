internal import KlarLinting

/// A SARIF log of the leading findings of all letters.
public struct SARIFReporter: Reporter {
  private var results: [SARIFResult] = []
  private var rules: [String: RuleDescription] = [:]
  private var failures: [SARIFLog.Notification] = []

  /// A reporter of one run.
  public init() {}

  /// Keeps the findings for the end.
  public mutating func add(_ entry: ReportEntry) -> String {
    switch entry {
    case .failure(let source, let message):
      failures.append(
        SARIFLog.Notification(
          message: SARIFLog.Message(text: message),
          locations: [Self.location(of: source)]))
    case .report(let report):
      let artifact = SARIFLog.Artifact(uri: Self.uri(report.source))
      for (finding, fingerprint) in zip(report.findings, report.fingerprints)
      where finding.isLeading {
        rules[finding.rule] = report.rules[finding.rule]
        results.append(
          SARIFResult(finding, fingerprint: fingerprint, of: report, at: artifact))
      }
    }
    return ""
  }

  /// The whole log.
  public mutating func finish() throws -> String {
    let driver = SARIFLog.Driver(
      name: Tool.name, semanticVersion: Tool.version,
      rules: rules.values.sorted { $0.id < $1.id }.map(Self.rule))
    let run = SARIFLog.Run(
      tool: SARIFLog.Tool(driver: driver),
      invocations: [
        SARIFLog.Invocation(
          executionSuccessful: failures.isEmpty, toolExecutionNotifications: failures)
      ], results: results)
    return try JSONText.encode(SARIFLog(runs: [run]), isIndented: true) + "\n"
  }

  private static func rule(_ rule: RuleDescription) -> SARIFLog.Rule {
    SARIFLog.Rule(
      id: rule.id, shortDescription: SARIFLog.Message(text: rule.title),
      fullDescription: SARIFLog.Message(text: rule.why),
      help: SARIFLog.Message(text: "\(rule.why) (\(rule.source))"),
      defaultConfiguration: SARIFLog.Configuration(level: SARIFResult.level(rule.severity)),
      properties: SARIFLog.Properties(
        category: rule.category.rawValue, status: rule.status.rawValue))
  }

  private static func location(of source: Report.Source) -> SARIFLog.Location {
    SARIFLog.Location(
      physicalLocation: SARIFLog.PhysicalLocation(
        artifactLocation: SARIFLog.Artifact(uri: uri(source)), region: nil))
  }

  /// The file name as a URI reference (RFC 3986): bytes outside of its plain characters in percent.
  private static func uri(_ source: Report.Source) -> String {
    let path = source.name.utf8.reduce(into: "") { uri, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return path.hasPrefix("/") ? "file://\(path)" : path
  }
}
