internal import KlarLinting
internal import KlarText

/// The words that need no sentence to be told, by rule and each word once: "„Zeitraum“ → „Zeit“ (7, 12)".
struct WordsSection {
  private static let indent = "  "

  private let findings: [Finding]
  private let report: Report
  private let style: TextStyle

  /// A section on findings in text order.
  init(_ findings: [Finding], of report: Report, _ style: TextStyle) {
    self.findings = findings
    self.report = report
    self.style = style
  }

  /// The lines of the section; empty if there are no words.
  var text: String {
    guard !findings.isEmpty else { return "" }
    let places = " (in Klammern: \(report.placeUnit(isOne: false)))"
    var result = "\n" + style.paint("Einzelne Wörter", .bold) + style.paint(places, .faint) + "\n"
    for rule in findings.map(\.rule).distinct {
      var line = MarkedText("\(report.rules[rule]?.title ?? rule):", .faint)
      line.append(" " + words(findings.filter { $0.rule == rule }))
      result += line.lines(
        style.withoutUnderlines, first: Self.indent, indent: Self.indent + Self.indent)
    }
    return result
  }

  /// The words of one rule, each with its lines; other forms of a word stand with the first.
  private func words(_ findings: [Finding]) -> String {
    let named = findings.map { finding in
      let words = FoundWords(finding, in: report)
      return (key: finding.entry ?? words.quote, words: words, finding: finding)
    }
    return named.map(\.key).distinct.map { key in
      let same = named.filter { $0.key == key }
      let name = same[0].words.wholeAdvice ?? same[0].words.swap ?? same[0].words.quote
      let places = same.map { report.placeNumber(of: $0.finding.range) }
      return "\(name) (\(GermanText.numbers(places)))"
    }.joined(separator: ", ")
  }
}

extension [String] {
  /// The elements, each where it stands first.
  fileprivate var distinct: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
