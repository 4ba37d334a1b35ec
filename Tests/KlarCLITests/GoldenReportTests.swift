import Foundation
import Testing

/// A whole letter with a rule book of two rules, read and reported as people see it.
///
/// With `KLARBRIEF_RECORD` set the file is written and the test fails: read the difference then.
@Suite struct GoldenReportTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  @Test func reportsALetterToPeople() throws {
    let klarbrief = try Klarbrief()
    defer { klarbrief.clean() }
    let letter = try String(
      contentsOf: Self.folder.appendingPathComponent("brief.txt"), encoding: .utf8)
    try klarbrief.file("brief.txt", letter)
    let rules = Self.folder.appendingPathComponent("regeln").path
    let outcome = try klarbrief.run(
      ["check", "--rules", rules, "--width", "76", "brief.txt"], environment: ["COLUMNS": "20"])
    #expect(outcome.errors.isEmpty)
    let golden = Self.folder.appendingPathComponent("bericht.txt")
    if ProcessInfo.processInfo.environment["KLARBRIEF_RECORD"] != nil {
      try outcome.output.write(to: golden, atomically: true, encoding: .utf8)
      Issue.record("bericht.txt recorded: read the difference")
      return
    }
    #expect(try outcome.output == String(contentsOf: golden, encoding: .utf8))
  }

  @Test func itsRulesKeepTheirPromises() throws {
    let klarbrief = try Klarbrief()
    defer { klarbrief.clean() }
    let rules = Self.folder.appendingPathComponent("regeln").path
    let outcome = try klarbrief.run(
      ["rules", "test", "--rules", rules, "pleonasmus", "satzlaenge"])
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  @Test func aBrokenPromiseIsNamed() throws {
    let klarbrief = try Klarbrief()
    defer { klarbrief.clean() }
    let rules = Self.folder.appendingPathComponent("regeln")
    let rule = try String(
      contentsOf: rules.appendingPathComponent("wortwahl/pleonasmus.yml"), encoding: .utf8)
    try klarbrief.file(
      "wortwahl/pleonasmus.yml", rule.replacing("uns ⟦aber", with: "⟦uns aber"))
    let outcome = try klarbrief.run(
      ["rules", "test", "--rules", rules.path, "wortwahl/pleonasmus.yml"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("pleonasmus, Beispiel 1: Gefunden wird „aber dennoch“"))
  }
}
