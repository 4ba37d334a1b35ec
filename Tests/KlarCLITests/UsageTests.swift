import Foundation
import Testing

@Suite struct UsageTests {
  private let klarbrief: Klarbrief

  init() throws { klarbrief = try Klarbrief() }

  @Test(arguments: [
    (["check", "--formt", "json"], "Meinten Sie „--format“?"),
    (["check", "--format", "xml"], "Möglich sind: text, json, jsonl, sarif, github."),
    (["check", "--min-score"], "Hinter „--min-score“ fehlt ein Wert."),
    (["check", "--min-score", "viel"], "„viel“ ist kein Wert für „--min-score“."),
    (["compare", "a.txt"], "Es fehlt die Angabe „nachher“."),
    (["text", "a", "b"], "Das gehört nicht hierher: „b“."),
    (["unfug"], "Das gehört nicht hierher: „unfug“."),
    (
      ["check", "--profile", "gibt-es-nicht", "a.txt"], "Das Profil „gibt-es-nicht“ gibt es nicht."
    ),
    (["check", "--rules", "gibt-es-nicht", "a.txt"], "Prüfen Sie den Pfad nach --rules."),
    (["check", "--config", "gibt-es-nicht.yml", "a.txt"], "gibt-es-nicht.yml:1:1: "),
    (["score", "--input", "jsonl", "gibt-es-nicht.jsonl"], "gibt-es-nicht.jsonl: "),
    (["words", "gibt-es-nicht"], "gibt-es-nicht: "),
    (["text", "gibt-es-nicht"], "gibt-es-nicht: "),
  ])
  func saysInGermanWhatIsWrong(arguments: [String], message: String) throws {
    defer { klarbrief.clean() }
    let outcome = try klarbrief.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    [], ["--help"], ["check", "--help"], ["help", "compare"], ["rules"], ["rules", "test", "-h"],
  ])
  func helpsInGerman(arguments: [String]) throws {
    defer { klarbrief.clean() }
    let outcome = try klarbrief.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("AUFRUF: klarbrief"))
    for english in ["USAGE", "OPTIONS", "default:", "values:", "Show ", "OVERVIEW"] {
      #expect(!outcome.output.contains(english), "\(english)")
    }
  }

  @Test func tellsItsVersion() throws {
    defer { klarbrief.clean() }
    let outcome = try klarbrief.run(["--version"])
    #expect(outcome.status == 0 && outcome.output.hasPrefix("klarbrief 0."))
  }

  @Test func showsBrokenRuleFilesByPlace() throws {
    defer { klarbrief.clean() }
    try klarbrief.file("regeln/wortwahl/kaputt.yml", "title: [\n")
    let outcome = try klarbrief.run(["check", "--rules", "regeln", "-"], input: "Ein Satz.")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("regeln/wortwahl/kaputt.yml:"))
  }

  @Test func endsQuietlyWhenNobodyReads() throws {
    defer { klarbrief.clean() }
    for number in 0..<40 { try klarbrief.file("\(number).txt", Letters.official) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.currentDirectoryURL = klarbrief.folder
    let binary = try Klarbrief.binary().path
    process.arguments = ["-c", "'\(binary)' check --format json . 2> fehler.log | head -n 1"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(output.fileHandleForReading.readDataToEndOfFile() == Data("{\n".utf8))
    let errors = try Data(contentsOf: klarbrief.folder.appendingPathComponent("fehler.log"))
    #expect(errors.isEmpty)
  }

  @Test(
    "a score file that cannot be used names the place",
    arguments: [
      (
        "longWords: { points: -1 }", "longWords: 1",
        "2:14: Das Merkmal „longWords“ hat eine negative"
      ),
      ("langeWörter: { points: 1 }", "", "2:16: Das Merkmal „langeWörter“ gibt es nicht. Bekannt"),
      ("longWords: { points: 1 }", "rareWords: 1", "5:33: Das Merkmal „rareWords“ steht nicht"),
      ("longWords: { points: viel }", "", "2:24: In „points“ steht keine Zahl."),
    ])
  func unusableScoreFile(feature: String, weight: String, message: String) throws {
    defer { klarbrief.clean() }
    try klarbrief.file(
      "Regeln/score.yml",
      "features:\n  \(feature)\nlength-power: 0.5\nversion: 1\n"
        + "levels: { weights: { \(weight) }, cuts: [1, 2, 3, 4, 5] }\n")
    let outcome = try klarbrief.run(["score", "--rules", "Regeln", "-"], input: "Wir helfen.")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("Regeln/score.yml:\(message)"), "\(outcome.errors)")
  }

  @Test func cutsThatDoNotRise() throws {
    defer { klarbrief.clean() }
    try klarbrief.file(
      "Regeln/score.yml",
      "version: 1\nlength-power: 0.5\nfeatures: {}\nlevels:\n  weights: {}\n  cuts: [3, 2, 1]\n")
    let outcome = try klarbrief.run(["score", "--rules", "Regeln", "-"], input: "Wir helfen.")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("Regeln/score.yml:6:9: Für die sechs Stufen"))
  }
}
