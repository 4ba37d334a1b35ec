internal import KlarGerman
internal import KlarLinting
internal import KlarScore
internal import KlarText

/// The report for people.
public struct TextReporter: Reporter {
  /// How much it tells.
  public enum Detail: Hashable, Sendable {
    /// One line a letter; those that cannot be read are left to the caller.
    case brief
    /// Findings that repeat are folded.
    case normal
    /// Every finding in full.
    case full
  }

  private let style: TextStyle
  private let detail: Detail
  private let withFindings: Bool
  private var overview: [OverviewLine] = []
  /// Rules whose reason has been given, and their advice; once is enough for a reader.
  private var explained: Set<String> = []

  /// A reporter with findings (`check`) or with all measures instead (`score`).
  public init(style: TextStyle, detail: Detail = .normal, withFindings: Bool = true) {
    self.style = style
    self.detail = detail
    self.withFindings = withFindings
  }

  /// The report of the letter.
  public mutating func add(_ entry: ReportEntry) -> String {
    let line = OverviewLine(entry, withFindings: withFindings)
    guard detail != .brief else {
      if case .failure = entry { return "" }
      return line.text(style)
    }
    overview.append(line)
    guard case .report(let report) = entry else { return "" }
    let gap = overview.count > 1 ? "\n" : ""
    let score = ScoreSection(report, style, withFindings).text
    return gap + heading(of: report)
      + (withFindings ? score + findings(of: report) : MeasuresSection(report, style).text + score)
  }

  /// One line for each letter, when there are several.
  public mutating func finish() -> String {
    guard overview.count > 1 else { return "" }
    return "\n" + style.paint("Übersicht", .bold) + "\n"
      + overview.map { "  " + $0.text(style) }.joined()
  }

  private func heading(of report: Report) -> String {
    let counts = report.measures.counts
    let facts = [
      report.analysis.kind == .letter ? "Brief" : "Text",
      GermanText.counted(counts.sentences, "Satz", "Sätze"),
      GermanText.counted(counts.words, "Wort", "Wörter"),
    ]
    let name = TerminalText.harmless(report.source.name)
    return style.paint(name == "-" ? "Standardeingabe" : name, .bold)
      + style.paint(" · " + facts.joined(separator: " · "), .faint) + "\n"
  }

  /// What is wrong, the sentences with their findings, and words that need no sentence.
  private mutating func findings(of report: Report) -> String {
    let mistakes = MistakesSection(report, style)
    let listed = Set(mistakes.listed)
    let isFull = detail == .full
    let folded =
      isFull
      ? FoldedFindings(unfolded: report.findings)
      : FoldedFindings(report.findings.filter { !listed.contains($0) }, in: report)
    explained = []
    var result = ""
    for group in FindingGroup.groups(of: folded.visible, in: report)
    where isFull || !group.leading.isEmpty {
      result +=
        "\n"
        + GroupSection(group, of: report, folded, style, isFull: isFull).text(explained: &explained)
    }
    return result + WordsSection(folded.words, of: report, style).text
  }
}
