import KlarGerman
import KlarLinting
import KlarText
import Testing

@testable import KlarReporting

@Suite struct ReportTests {
  private func finding(_ range: TextRange, _ edits: [TextEdit] = []) -> Finding {
    Finding(
      rule: "amtswort", severity: .hint, message: "m", range: range,
      suggestions: [Suggestion("t", .review, edits: edits)])
  }

  private func fingerprints(_ text: String) throws -> [String] {
    try SampleReport.report(text: text) { analysis in
      SampleReport.places("dazu", in: analysis.text).map { finding($0) }
    }.fingerprints
  }

  @Test func keepsFingerprintsWhenOtherSentencesChange() throws {
    let old = try fingerprints("Alles gut. Wir melden uns dazu.")
    #expect(old == (try fingerprints("Ganz anders.\n\nNeu. Wir melden\nuns  dazu. Ende.")))
    #expect(old != (try fingerprints("Wir sagen nichts dazu.")))
  }

  @Test func tellsEqualFindingsApart() throws {
    let prints = try fingerprints("Mehr dazu. Mehr dazu. Mehr dazu.")
    #expect(Set(prints).count == 3)
  }

  @Test func widensAReplacementToEditsThatCrossItsBorder() throws {
    let report = try SampleReport.report(text: "Der gute alte Rat hilft.") { _ in [] }
    let found = finding(TextRange(4, 13), [TextEdit(TextRange(9, 17), "neue Brauch")])
    let rewrite = report.rewrite(found.suggestions[0], of: found)
    #expect(rewrite.replacement == "gute neue Brauch")
    #expect(rewrite.sentence == "Der gute neue Brauch hilft.")
  }

  @Test func showsEverySentenceThatAnEditTouches() throws {
    let report = try SampleReport.report(text: "Eins ist. Zwei ist. Drei ist.") { _ in [] }
    let found = finding(TextRange(0, 4), [TextEdit(TextRange(10, 14), "Vier")])
    #expect(report.rewrite(found.suggestions[0], of: found).sentence == "Eins ist. Vier ist.")
  }

  @Test func namesParagraphsWhereAFileHasNoLines() throws {
    let text = "Erster Satz.\n\nZweiter Satz."
    let report = try SampleReport.report(text: text, format: .docx) { analysis in
      SampleReport.places("Zweiter", in: analysis.text).map { finding($0) }
    }
    #expect(report.place(of: report.findings[0].range) == "Absatz 2")
    let record = FindingRecord(report.findings[0], fingerprint: "", of: report)
    #expect(record.place?.paragraph == 2 && record.place?.part == "body")
  }

  @Test func showsASentenceWithAllChangesBeforeItsFindings() throws {
    var report = try SampleReport.report(text: "Alles ist gut. Wir melden uns dazu bei Ihnen.") {
      [finding(SampleReport.places("dazu", in: $0.text)[0])]
    }
    let words = "Wir rufen Sie deshalb an."
    report.plainer = [PlainerPassage(range: TextRange(15, 45), words: words, isSafe: false)]
    var reporter = TextReporter(style: TextStyle(width: 80, hasColor: false))
    let lines = reporter.add(.report(report)).split(separator: "\n").map(String.init)
    let proposal = try #require(lines.firstIndex { $0.contains("Besser?  " + words) })
    #expect(try #require(lines.firstIndex { $0.hasPrefix("  Behoben") }) > proposal)
  }

  @Test func leavesOutASentenceWithOneOtherWord() throws {
    var report = try SampleReport.report(text: "Wir melden uns dazu.") {
      [finding(SampleReport.places("dazu", in: $0.text)[0])]
    }
    report.plainer = [
      PlainerPassage(range: TextRange(0, 20), words: "Wir melden uns bald.", isSafe: true)
    ]
    var reporter = TextReporter(style: TextStyle(width: 80, hasColor: false))
    #expect(!reporter.add(.report(report)).contains("Besser"))
  }

  @Test func foldsWhatRepeats() throws {
    let report = try SampleReport.report()
    let folded = FoldedFindings(report.findings, in: report)
    #expect(folded.visible.filter { $0.rule == "amtswort" }.count == 1)
    #expect(folded.folded.values.map(\.count) == [4])
  }

  @Test func neverFoldsASentenceThatIsAnError() throws {
    let text = String(repeating: "Das ist lang. ", count: 12)
    let report = try SampleReport.report(text: text) { analysis in
      analysis.sentences.map {
        Finding(rule: "passiv", severity: .error, message: "m", range: $0.range)
      }
    }
    #expect(FoldedFindings(report.findings, in: report).visible.count == 12)
  }

  @Test func survivesAnEmptyLetter() throws {
    let report = try SampleReport.report(text: "") { _ in
      [Finding(rule: "anrede", severity: .hint, message: "Leer.", range: TextRange(0, 0))]
    }
    var reporter = TextReporter(style: TextStyle())
    let text = reporter.add(.report(report))
    #expect(text.contains("Ganzer Brief"))
    #expect(text.contains("keine Wörter"))
  }
}
