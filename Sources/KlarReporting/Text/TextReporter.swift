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
    guard withFindings else {
      return gap + heading(of: report) + MeasuresSection(report, style).text
        + ScoreSection(report, style).text
    }
    let mistakes = MistakesSection(report, style)
    let listed = Set(mistakes.listed)
    let folded =
      detail == .full
      ? FoldedFindings(unfolded: report.findings, in: report)
      : FoldedFindings(report.findings.filter { !listed.contains($0) }, in: report)
    let told = detail == .full ? report.findings : mistakes.listed + folded.told
    return gap + heading(of: report)
      + ScoreSection(report, style, told: told, firstSteps: folded.firstSteps).text
      + findings(folded, of: report)
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

  /// The sentences with their findings, the words of all others, terms, and what is only counted.
  private mutating func findings(_ folded: FoldedFindings, of report: Report) -> String {
    let isFull = detail == .full
    explained = []
    var result = ""
    let places = SentencePlaces(report)
    let shown = ShownGroups(folded, of: report, isFull: isFull)
    for group in shown.groups {
      result +=
        "\n"
        + GroupSection(
          group, at: places[group.findings.range], of: report, folded, style, isFull: isFull
        ).text(explained: &explained)
    }
    let terms = ToldWord.words(of: folded.terms, in: report)
    return result + WordsSection("Einzelne Wörter", shown.others, of: report, style).text
      + WordsSection("Fachwörter erklären", terms, of: report, style).text
      + counted(folded.counted, of: report)
  }

  /// Sentences that are a little long, by their places only.
  private func counted(_ findings: [Finding], of report: Report) -> String {
    guard !findings.isEmpty else { return "" }
    let numbers = findings.map { report.placeNumber(of: $0.range) }
    let unit = report.placeUnit(isOne: Set(numbers).count == 1)
    let text = MarkedText("Etwas lange Sätze: \(unit) \(GermanText.numbers(numbers))", .faint)
    return "\n" + text.lines(style.withoutUnderlines, first: "", indent: "  ")
  }
}
