internal import KlarLinting
internal import ArgumentParser
internal import KlarReporting
internal import KlarScore

/// The options that decide about exit status 1.
struct ScoreVerdictOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Kleinster erlaubter Wert der Verständlichkeit.", valueName: "zahl"))
  var minScore: Double?

  /// The verdict on one letter; a letter without words has no score to fail by.
  func status(of report: Report) -> ExitStatus {
    guard let minScore, let score = report.score else { return .clean }
    return score.value < minScore ? .findings : .clean
  }
}

/// The options that decide about findings.
struct FindingVerdictOptions: ParsableArguments {
  @Option(help: "Kleinster Schweregrad, der gemeldet wird.")
  var minSeverity = SeverityChoice.hint

  @Option(help: "Kleinster Schweregrad, der zu Exit-Status 1 führt.")
  var failOn = FailingSeverity.error

  /// The verdict on one letter.
  func status(of report: Report) -> ExitStatus {
    guard let severity = failOn.severity else { return .clean }
    return report.verdictFindings.contains { $0.severity >= severity } ? .findings : .clean
  }
}
