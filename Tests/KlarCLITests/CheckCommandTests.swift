import Foundation
import Testing

@Suite struct CheckCommandTests {
  private let klarbrief: Klarbrief

  init() throws { klarbrief = try Klarbrief() }

  private func documents(_ outcome: Klarbrief.Outcome) throws -> [[String: Any]] {
    try #require(outcome.object()["documents"] as? [[String: Any]])
  }

  @Test func reportsJSONAsPromised() throws {
    defer { klarbrief.clean() }
    let name = try klarbrief.file("brief.txt", Letters.official)
    let outcome = try klarbrief.run(["check", "--format", "json", name])
    #expect(outcome.errors.isEmpty)
    let object = try outcome.object()
    #expect(object["schemaVersion"] as? Int == 1)
    #expect((object["tool"] as? [String: String])?["name"] == "klarbrief")
    let document = try #require(documents(outcome).first)
    #expect(document["path"] as? String == "brief.txt")
    #expect(document["format"] as? String == "text")
    #expect(["letter", "text"].contains(document["kind"] as? String))
    let score = try #require(document["score"] as? [String: Any])
    #expect((0...100).contains(try #require(score["value"] as? Double)))
    #expect(["A1", "A2", "B1", "B2", "C1", "C2"].contains(score["level"] as? String))
    #expect(score["version"] as? String == "1")
    #expect((score["drivers"] as? [[String: Any]])?.first?["points"] is Double)
    #expect((document["measures"] as? [String: Any])?["wienerSachtextformel1"] is Double)
    #expect((document["letter"] as? [String: Any])?["parts"] is [[String: Any]])
  }

  @Test func givesFindingsWithOffsetsInCodePoints() throws {
    defer { klarbrief.clean() }
    let name = try klarbrief.file("brief.txt", Letters.official)
    let outcome = try klarbrief.run(["check", "--format", "jsonl", name])
    let document = try #require(outcome.objects().first)
    let findings = try #require(document["findings"] as? [[String: Any]])
    let scalars = Array(Letters.official.unicodeScalars)
    #expect(!findings.isEmpty)
    for finding in findings {
      for key in ["rule", "category", "severity", "status", "message", "why", "fingerprint"] {
        #expect(finding[key] is String, "\(key)")
      }
      #expect(finding["leading"] is Bool)
      let range = try #require(finding["range"] as? [String: [String: Int]])
      let start = try #require(range["start"]?["offset"])
      let end = try #require(range["end"]?["offset"])
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      #expect(String(view) == finding["text"] as? String)
    }
  }

  @Test func givesWholeSentencesAsSuggestions() throws {
    defer { klarbrief.clean() }
    let text = "Für etwaige Rückfragen rufen Sie uns an."
    let outcome = try klarbrief.run(
      ["check", "--kind", "text", "--format", "jsonl", "-"], input: text)
    let findings = try #require(outcome.objects().first?["findings"] as? [[String: Any]])
    let suggestions = findings.compactMap { $0["suggestions"] as? [[String: Any]] }.flatMap { $0 }
    #expect(!suggestions.isEmpty)
    for suggestion in suggestions {
      let sentence = try #require(suggestion["sentence"] as? String)
      #expect(sentence.hasSuffix("rufen Sie uns an."))
      #expect(suggestion["replacement"] is String && suggestion["title"] is String)
      #expect(["safe", "review", "display"].contains(suggestion["applicability"] as? String))
    }
  }

  @Test func givesPatternsWithoutASentence() throws {
    defer { klarbrief.clean() }
    let outcome = try klarbrief.run(
      ["check", "--kind", "text", "--format", "jsonl", "-"],
      input: "Das Nichterscheinen hat Folgen.")
    let findings = try #require(outcome.objects().first?["findings"] as? [[String: Any]])
    let found = try #require(findings.first { $0["entry"] as? String == "Nichterscheinen" })
    let pattern = try #require((found["suggestions"] as? [[String: Any]])?.first)
    #expect(pattern["replacement"] as? String == "wenn Sie nicht kommen")
    #expect(pattern["applicability"] as? String == "display")
    #expect((pattern["edits"] as? [Any])?.isEmpty == true)
    #expect(pattern["sentence"] == nil)
  }

  @Test func checksFoldersInOrder() throws {
    defer { klarbrief.clean() }
    for name in ["b.txt", "a/ä.txt", "a/z.md", ".versteckt.txt", "~$a.docx", "bild.png"] {
      try klarbrief.file("briefe/\(name)", "Ein Satz steht hier.")
    }
    let outcome = try klarbrief.run(["check", "--format", "jsonl", "briefe/"])
    #expect(
      try outcome.objects().map { $0["path"] as? String }
        == ["briefe/a/z.md", "briefe/a/ä.txt", "briefe/b.txt"])
    #expect(outcome.status == 0)
  }

  @Test func givesTheSameBytesEveryTime() throws {
    defer { klarbrief.clean() }
    for number in 0..<12 {
      try klarbrief.file("\(number).txt", "Satz \(number). " + Letters.official)
    }
    let first = try klarbrief.run(["check", "--format", "json", "."])
    let second = try klarbrief.run(["check", "--format", "json", "."])
    #expect(try documents(first).count == 12)
    #expect(first.output == second.output)
  }

  @Test func doesTheOthersWhenOneIsUnreadable() throws {
    defer { klarbrief.clean() }
    try klarbrief.file("gut.txt", "Ein Satz.")
    let outcome = try klarbrief.run(["check", "--format", "jsonl", "weg.txt", "gut.txt"])
    #expect(outcome.status == 2)
    let documents = try outcome.objects()
    try #require(documents.map { $0["path"] as? String } == ["weg.txt", "gut.txt"])
    #expect(documents[0]["error"] is String && documents[1]["score"] is [String: Any])
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.hasPrefix("weg.txt: "))
  }

  @Test func refusesAFolderWithoutLetters() throws {
    defer { klarbrief.clean() }
    let outcome = try klarbrief.run(["check", "."])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("kein Brief"))
  }

  @Test func failsByScore() throws {
    defer { klarbrief.clean() }
    let name = try klarbrief.file("brief.txt", Letters.plain)
    #expect(
      try klarbrief.run(["check", "--fail-on", "never", "--min-score", "1", name]).status == 0)
    #expect(
      try klarbrief.run(["check", "--fail-on", "never", "--min-score", "101", name]).status == 1)
  }

  @Test func failsBySeverity() throws {
    defer { klarbrief.clean() }
    let name = try klarbrief.file("brief.txt", Letters.official)
    #expect(try klarbrief.run(["check", "--fail-on", "hint", name]).status == 1)
    #expect(try klarbrief.run(["check", "--fail-on", "never", name]).status == 0)
    let few = try klarbrief.run(["check", "--min-severity", "error", "--format", "jsonl", name])
    let findings = try #require(few.objects().first?["findings"] as? [[String: Any]])
    #expect(findings.allSatisfy { $0["severity"] as? String == "error" })
  }

  @Test func writesSARIFAndAnnotations() throws {
    defer { klarbrief.clean() }
    let name = try klarbrief.file("brief.txt", Letters.official)
    let sarif = try klarbrief.run(["check", "--format", "sarif", name]).object()
    #expect(sarif["version"] as? String == "2.1.0")
    let lines = try klarbrief.run(["check", "--format", "github", name]).output
    #expect(lines.split(separator: "\n").allSatisfy { $0.hasPrefix("::") })
    #expect(lines.contains("file=brief.txt,line="))
  }
}
