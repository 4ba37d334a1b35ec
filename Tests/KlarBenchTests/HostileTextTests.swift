import KlarGerman
import KlarLinting
import KlarReporting
import KlarText
import Klarbrief
import Testing

@testable import KlarBench

/// Whole checks, with all rules, of texts that no clerk writes.
@Suite("Hostile text", .serialized)
struct HostileTextTests {
  @Test("no kind of text takes more than linear time", arguments: HostileText.allCases)
  func growth(_ kind: HostileText) throws {
    let checker = try LetterChecker()
    // The first check reads tables and the dictionary.
    _ = seconds(checker, kind.text(1_000))
    let (small, large) = (kind.text(2_000), kind.text(16_000))
    let ratio = (0..<3).map { _ in seconds(checker, large) / seconds(checker, small) }.min() ?? 0
    // 8 where the time is linear, 64 where it grows with the square.
    #expect(ratio < 28, "eight times the text took \(ratio) times as long")
  }

  @Test("random bytes are checked like any text", arguments: 0..<20)
  func randomBytes(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<600).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let text = String(decoding: bytes, as: UTF8.self)
    let report = try LetterChecker().check(Letter(plainText: text), source: .path("-"))
    for finding in report.findings {
      #expect(report.text.range.contains(finding.range))
    }
  }

  @Test("a paragraph without blanks and full stops is not repeated for each of its mistakes")
  func longReport() throws {
    let text = HostileText.missingBlanks.text(80_000)
    let report = try LetterChecker().check(Letter(plainText: text), source: .path("-"))
    let line = JSONLinesReporter(withFindings: true).text(of: .report(report))
    #expect(line.utf8.count < 200 * text.utf8.count)
  }

  private func seconds(_ checker: LetterChecker, _ text: String) -> Double {
    Stopwatch.time { checker.check(Letter(plainText: text), source: .path("-")).findings.count }
      .seconds
  }
}
