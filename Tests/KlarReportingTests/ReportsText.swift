import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarReporting

/// A suite that reads the report for people.
protocol ReportsText {}

extension ReportsText {
  func text(_ report: Report) -> String {
    var reporter = TextReporter(style: TextStyle())
    return reporter.add(.report(report))
  }

  /// A finding on the first place of some words, with a change if `new` is given.
  func finding(
    _ rule: String, _ words: String, _ severity: Severity, becomes new: String? = nil,
    message: String = "m", in analysis: Analysis
  ) -> Finding {
    let range = SampleReport.places(words, in: analysis.text)[0]
    return Finding(
      rule: rule, entry: rule == "amtswort" ? words : nil, severity: severity, message: message,
      range: range,
      suggestions: new.map { [Suggestion("t", .review, edits: [TextEdit(range, $0)])] } ?? [])
  }
}
