import KlarScore
import Testing

@testable import KlarReporting

@Suite struct GoldenReportTests {
  private let failure = ReportEntry.failure(
    .path("weg.txt"), "Die Datei gibt es nicht. Prüfen Sie den Namen.")

  private func output(_ reporter: some Reporter, _ entries: [ReportEntry]) throws -> String {
    var reporter = reporter
    let parts = try entries.map { try reporter.add($0) }
    return try parts.joined() + reporter.finish()
  }

  private func sample() throws -> [ReportEntry] { [.report(try SampleReport.report()), failure] }

  @Test func text() throws {
    let reporter = TextReporter(style: TextStyle(width: 72))
    try expectGolden(output(reporter, [.report(SampleReport.report())]), "report.txt")
  }

  @Test func narrowColoredText() throws {
    let reporter = TextReporter(style: TextStyle(width: 44, hasColor: true))
    let visible = try output(reporter, [.report(SampleReport.report())])
      .replacing("\u{1B}", with: "␛")
    try expectGolden(visible, "report-color.txt")
  }

  @Test func fullText() throws {
    let reporter = TextReporter(style: TextStyle(), detail: .full)
    try expectGolden(output(reporter, sample()), "report-full.txt")
  }

  @Test func briefText() throws {
    let reporter = TextReporter(style: TextStyle(), detail: .brief)
    try expectGolden(output(reporter, sample()), "report-brief.txt")
  }

  @Test func scoreText() throws {
    let reporter = TextReporter(style: TextStyle(), withFindings: false)
    try expectGolden(output(reporter, [.report(SampleReport.report())]), "score.txt")
  }

  @Test func json() throws {
    try expectGolden(output(JSONReporter(withFindings: true), sample()), "report.json")
  }

  @Test func jsonLines() throws {
    let entries: [ReportEntry] = [
      .report(try SampleReport.report(source: .id("7"))), .failure(.id("8"), "Kein Text."),
    ]
    let lines = try output(JSONLinesReporter(withFindings: false), entries)
    #expect(lines.split(separator: "\n").count == 2)
    try expectGolden(lines, "score.jsonl")
  }

  @Test func sarif() throws {
    try expectGolden(output(SARIFReporter(), sample()), "report.sarif")
  }

  @Test func gitHub() throws {
    try expectGolden(output(GitHubReporter(), sample()), "report-github.txt")
  }
}
