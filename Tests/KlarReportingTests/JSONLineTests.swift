import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarReporting

/// `JSONEncoder` says how a line must look.
@Suite struct JSONLineTests {
  private func expectSameBytes(_ entry: ReportEntry, withFindings: Bool = true) throws {
    let record = DocumentRecord(entry, withFindings: withFindings)
    #expect(JSONLine.text(of: record) == (try JSONText.encode(record)))
  }

  @Test func reportsAreWrittenAsTheEncoderDoes() throws {
    try expectSameBytes(.report(SampleReport.report()))
    try expectSameBytes(.report(SampleReport.report()), withFindings: false)
    try expectSameBytes(.report(SampleReport.report(source: .id("7/\"a\"\\"), format: .docx)))
    try expectSameBytes(.report(SampleReport.report(text: "?") { _ in [] }))
  }

  @Test func failuresAreWrittenAsTheEncoderDoes() throws {
    try expectSameBytes(.failure(.path("ä/b"), "So nicht:\n\t„\u{0}“"))
    try expectSameBytes(.failure(.id(""), ""))
    try expectSameBytes(.failure(.line(3), "leer"))
  }

  @Test func everyControlCharacterIsEscapedAsTheEncoderDoes() throws {
    let scalars = (0..<0x100).compactMap(Unicode.Scalar.init) + ["\u{2028}", "\u{FFFF}", "🧀"]
    let all = String(String.UnicodeScalarView(scalars))
    try expectSameBytes(
      .report(
        SampleReport.report(source: .path(all)) { analysis in
          [
            Finding(
              rule: "passiv", entry: all, severity: .hint, message: all,
              range: analysis.sentences[0].range,
              suggestions: [
                Suggestion(all, .safe, edits: [TextEdit(analysis.sentences[0].range, all)])
              ])
          ]
        }))
  }

  @Test func numbersAreWrittenAsTheEncoderDoes() throws {
    for value in [0, -0.0, 1, -12.3, 0.0001, 1e16, 123_456_789.125, 5e-300] {
      let driver = ScoreRecord.Driver(measure: "a", points: value)
      #expect(JSONLine.text(of: driver) == (try JSONText.encode(driver)))
    }
  }
}
