internal import KlarLinting
internal import KlarScore

/// A letter in one line: name, score, number of findings.
struct OverviewLine {
  private let name: String
  private let verdict: String
  private let paint: TextStyle.Paint?

  init(_ entry: ReportEntry, withFindings: Bool) {
    switch entry {
    case .failure(let source, let message):
      name = source.name
      verdict = message
      paint = .error
    case .report(let report):
      name = report.source.name
      let score =
        report.score.map {
          "\(GermanText.number($0.value, decimals: 0)) von 100 (\($0.level.rawValue))"
        } ?? "kein Text"
      verdict = withFindings ? "\(score), \(Self.counts(report.findings))" : score
      paint = nil
    }
  }

  /// The line with its break.
  func text(_ style: TextStyle) -> String {
    let shown = name == "-" ? "Standardeingabe" : TerminalText.harmless(name)
    let message = TerminalText.harmless(verdict)
    return "\(shown): \(paint.map { style.paint(message, $0) } ?? message)\n"
  }

  /// "1 Fehler, 3 Warnungen, 2 Hinweise", without those of which there is none.
  static func counts(_ findings: [Finding]) -> String {
    let leading = findings.filter(\.isLeading)
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = leading.count { $0.severity == severity }
      guard count > 0 else { return nil }
      switch severity {
      case .error: return GermanText.counted(count, "Fehler", "Fehler")
      case .warning: return GermanText.counted(count, "Warnung", "Warnungen")
      case .hint: return GermanText.counted(count, "Hinweis", "Hinweise")
      }
    }
    return counts.isEmpty ? "nichts gefunden" : counts.joined(separator: ", ")
  }
}
