internal import KlarLinting

/// What must not leave the house, one line each: "Zeile 4: „Bescheit“ → „Bescheid“".
struct MistakesSection {
  /// So many mistakes are listed; the others stand at their sentences.
  private static let most = 6

  /// The mistakes that are listed.
  let listed: [Finding]

  private let more: Int
  private let report: Report
  private let style: TextStyle

  init(_ report: Report, _ style: TextStyle) {
    let mistakes = report.findings.filter { $0.isLeading && report.isMistake($0) }
    listed = Array(mistakes.prefix(Self.most))
    more = mistakes.count - listed.count
    self.report = report
    self.style = style
  }

  /// The lines of the section; empty for a letter without mistakes.
  var text: String {
    guard !listed.isEmpty else { return "" }
    var result = "\n" + style.paint("Zuerst berichtigen", .bold) + "\n"
    for finding in listed {
      var line = MarkedText("\(report.place(of: finding.range)): ")
      line.append(FoundWords(finding, in: report).swap ?? finding.message)
      line.append(" \(report.tag(of: finding))", .faint)
      result += line.lines(style.withoutUnderlines, first: "  ", indent: "     ")
    }
    if more > 0 {
      let places = GermanText.counted(more, "weitere Stelle", "weitere Stellen")
      result += "  \(style.paint("und \(places), siehe unten", .faint))\n"
    }
    return result
  }
}
