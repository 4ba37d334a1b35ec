import Foundation
import Testing

/// The sample letters with the reports that people get on them, in `Samples/berichte`.
///
/// With `KLARBRIEF_RECORD` set the reports are written and the test fails: read the difference then.
@Suite struct SampleReportTests {
  private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Samples").standardized

  private static func letters(_ side: String, _ endings: [String]) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: samples.appendingPathComponent(side).path
    ).filter { name in endings.contains { name.hasSuffix($0) } }.sorted()
  }

  @Test(arguments: ["vorher", "nachher"])
  func everySampleHasItsReport(side: String) throws {
    let letters = try Self.letters(side, [".txt"])
    #expect(letters.count >= 8)
    let klarbrief = try Klarbrief()
    defer { klarbrief.clean() }
    for letter in letters {
      let source = Self.samples.appendingPathComponent(side).appendingPathComponent(letter)
      try klarbrief.file(letter, String(contentsOf: source, encoding: .utf8))
      let outcome = try klarbrief.run(["check", "--width", "100", letter])
      #expect(outcome.errors.isEmpty && outcome.status < 2)
      let name = "\(letter.dropLast(4)).bericht"
      let report = Self.samples.appendingPathComponent("berichte/\(side)/\(name)")
      if ProcessInfo.processInfo.environment["KLARBRIEF_RECORD"] != nil {
        try FileManager.default.createDirectory(
          at: report.deletingLastPathComponent(), withIntermediateDirectories: true)
        try outcome.output.write(to: report, atomically: true, encoding: .utf8)
        Issue.record("\(letter) recorded: read the difference")
      } else {
        #expect(try outcome.output == String(contentsOf: report, encoding: .utf8), "\(letter)")
      }
    }
  }

  /// Word and LibreOffice files of a letter are read as its text is.
  @Test(arguments: ["vorher", "nachher"])
  func everyFormatHasTheSameFindings(side: String) throws {
    let klarbrief = try Klarbrief()
    defer { klarbrief.clean() }
    let folder = Self.samples.appendingPathComponent(side)
    let files = try Self.letters(side, [".docx", ".odt"])
    #expect(files.count >= 5)
    for file in files {
      let twins = [file, String(file.prefix { $0 != "." }) + ".txt"]
      let findings = try twins.map { name in
        try counts(klarbrief.run(["check", "--format", "json", folder.path + "/" + name]))
      }
      #expect(findings[0] == findings[1], "\(file)")
    }
  }

  /// Findings by rule; a page footer repeats the name of the authority, so terms are left out.
  private func counts(_ outcome: Klarbrief.Outcome) throws -> [String: Int] {
    let documents = try #require(outcome.object()["documents"] as? [[String: Any]])
    let findings = try #require(documents.first?["findings"] as? [[String: Any]])
    let rules = findings.compactMap { $0["rule"] as? String }.filter { $0 != "glossar" }
    return Dictionary(rules.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
