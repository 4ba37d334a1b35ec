import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarReporting

/// Whatever a letter or a file name holds is data in every format.
@Suite struct EscapingTests {
  private func report() throws -> Report {
    try SampleReport.report(
      source: .path("a,b:c\n%/ü.txt"), text: "Der \u{1B}[31mRat\u{202E} hilft."
    ) { analysis in
      [
        Finding(
          rule: "passiv", severity: .warning, message: "100 %\nsicher: \u{1B}[2J",
          range: analysis.sentences[0].range)
      ]
    }
  }

  private func output(_ reporter: some Reporter) throws -> String {
    var reporter = reporter
    return try reporter.add(.report(report())) + reporter.finish()
  }

  @Test func gitHubCommandsStayOneLine() throws {
    let text = try output(GitHubReporter())
    #expect(text.split(separator: "\n").count == 1)
    #expect(text.contains("file=a%2Cb%3Ac%0A%25/ü.txt,"))
    #expect(text.contains("::100 %25%0Asicher: "))
  }

  @Test func terminalsGetNoForeignEscapes() throws {
    let text = try output(TextReporter(style: TextStyle()))
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    #expect(text.contains("␛[31mRat"))
  }

  @Test func sarifNamesFilesAsURIs() throws {
    #expect(try output(SARIFReporter()).contains("\"a%2Cb%3Ac%0A%25/%C3%BC.txt\""))
  }
}
