import Foundation
import Testing

@Suite struct OtherCommandTests {
  private let klarbrief: Klarbrief

  init() throws { klarbrief = try Klarbrief() }

  @Test func scoreHasAllMeasures() throws {
    defer { klarbrief.clean() }
    let outcome = try klarbrief.run(["score", "--format", "json"], input: Letters.plain)
    let documents = try #require(outcome.object()["documents"] as? [[String: Any]])
    let measures = try #require(documents.first?["measures"] as? [String: Double])
    for name in [
      "words", "sentences", "wordsPerSentence", "longSentenceShare", "passiveShare",
      "nominalShare", "longWordShare", "rareWordShare", "fleschAmstad", "wienerSachtextformel1",
      "wienerSachtextformel2", "wienerSachtextformel3", "wienerSachtextformel4", "lix", "rix",
      "gSmog",
    ] { #expect(measures[name] != nil, "\(name)") }
    #expect(documents.first?["findings"] == nil)
  }

  @Test func comparesTwoLetters() throws {
    defer { klarbrief.clean() }
    try klarbrief.file("alt.txt", Letters.official)
    try klarbrief.file("neu.txt", Letters.plain)
    let outcome = try klarbrief.run(["compare", "alt.txt", "neu.txt", "--format", "json"])
    #expect(outcome.status == 0)
    let object = try outcome.object()
    let pair = try #require((object["pairs"] as? [[String: Any]])?.first)
    #expect((pair["before"] as? [String: Any])?["path"] as? String == "alt.txt")
    #expect(try #require((pair["delta"] as? [String: Double])?["score"]) > 0)
    let facts = try #require(pair["facts"] as? [String: [[String: Any]]])
    #expect(Set(facts.keys).isSuperset(of: ["missing", "added", "changed"]))
    let summary = try #require(object["summary"] as? [String: Any])
    #expect(summary["pairs"] as? Int == 1 && summary["improved"] as? Int == 1)
    #expect(summary["medianDelta"] is Double && summary["wilcoxonP"] is Double)
  }

  @Test func comparesFoldersByName() throws {
    defer { klarbrief.clean() }
    for name in ["vorher/a.txt", "vorher/b.txt", "vorher/nur.txt"] {
      try klarbrief.file(name, Letters.official)
    }
    for name in ["nachher/a.md", "nachher/b.txt"] { try klarbrief.file(name, Letters.plain) }
    let object = try klarbrief.run(["compare", "vorher", "nachher/", "--format", "json"]).object()
    let pairs = try #require(object["pairs"] as? [[String: Any]])
    #expect(
      pairs.map { ($0["after"] as? [String: Any])?["path"] as? String }
        == ["nachher/a.md", "nachher/b.txt"])
    #expect(object["unpaired"] as? [String] == ["vorher/nur.txt"])
    let text = try klarbrief.run(["compare", "vorher", "nachher"]).output
    #expect(text.contains("Zusammen") && text.contains("ohne Gegenstück"))
  }

  @Test func saysWhichFormatOfALetterIsNotCompared() throws {
    defer { klarbrief.clean() }
    for name in ["vorher/a.md", "vorher/a.txt"] { try klarbrief.file(name, Letters.official) }
    try klarbrief.file("nachher/a.txt", Letters.plain)
    let text = try klarbrief.run(["compare", "vorher", "nachher"]).output
    #expect(
      text.contains(
        "vorher/a.txt: nicht verglichen, derselbe Brief wie vorher/a.md in einem anderen Format\n"))
    let object = try klarbrief.run(["compare", "vorher", "nachher", "--format", "json"]).object()
    #expect(object["unpaired"] as? [String] == ["vorher/a.txt"])
  }

  @Test func refusesToCompareAFileWithAFolder() throws {
    defer { klarbrief.clean() }
    try klarbrief.file("alt.txt", Letters.official)
    let outcome = try klarbrief.run(["compare", "alt.txt", "."])
    #expect(outcome.status == 2 && outcome.errors.contains("zwei Dateien oder zwei Ordner"))
  }

  @Test(arguments: ["", "Eine Zeile", "Käse 🧀\r\nund\u{AD}mehr\n\n"])
  func textPrintsWhatOffsetsCount(text: String) throws {
    defer { klarbrief.clean() }
    let name = try klarbrief.file("a.txt", text)
    let outcome = try klarbrief.run(["text", name])
    #expect(text.isEmpty ? outcome.status == 2 : outcome.output == text)
  }

  @Test func wordsMatchesRowsOneToOne() throws {
    defer { klarbrief.clean() }
    let outcome = try klarbrief.run(["words"], input: "Haus\n\nXyzzyqq\r\na\tb\n")
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "word\tknown\tlemma\tparts\tsyllables\tband")
    #expect(lines.count == 6 && lines.last?.isEmpty == true)
    let rows = lines.dropFirst().dropLast()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    try #require(rows.allSatisfy { $0.count == 6 })
    try #require(rows.map { String($0[0]) } == ["Haus", "", "Xyzzyqq", "a b"])
    #expect(rows[0][1] == "1" && rows[2][1] == "0")
    let (common, unknown) = (try #require(Int(rows[0][5])), try #require(Int(rows[2][5])))
    #expect(common < unknown)
  }

  @Test func analyzeWritesCoNLLU() throws {
    defer { klarbrief.clean() }
    let outcome = try klarbrief.run(
      ["analyze", "--kind", "text", "--format", "conllu", "-"], input: "Käse 🧀 ist gut.")
    #expect(outcome.output.contains("# text = Käse 🧀 ist gut."))
    let rows = outcome.output.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(rows.allSatisfy { $0.split(separator: "\t").count == 10 })
    #expect(rows.contains { $0.hasSuffix("start_char=7|end_char=10") })
  }

  @Test func rulesAreListedAndShown() throws {
    defer { klarbrief.clean() }
    let list = try klarbrief.run(["rules", "list"])
    #expect(list.status == 0 && list.output.contains("amtswort"))
    let rows = list.output.split(separator: "\n").map {
      $0.split(separator: " ", omittingEmptySubsequences: true)
    }
    #expect(rows.contains { $0[0] == "konjunktiv" && $0[2] == "aus" })
    let strict = try klarbrief.run(["rules", "list", "--profile", "einfache-sprache"])
    #expect(
      strict.output.split(separator: "\n").contains {
        $0.hasPrefix("konjunktiv") && !$0.contains("aus ")
      })
    let page = try klarbrief.run(["rules", "show", "amtswort", "--width", "60"])
    #expect(page.status == 0 && page.output.contains("Quelle"))
    #expect(page.output.split(separator: "\n").allSatisfy { $0.count <= 60 })
    let unknown = try klarbrief.run(["rules", "show", "gibt-es-nicht"])
    #expect(unknown.status == 2 && unknown.errors.contains("„gibt-es-nicht“"))
  }

  @Test func tellsThresholdsThatAreOff() throws {
    defer { klarbrief.clean() }
    let page = try klarbrief.run(["rules", "show", "bandwurmwort"]).output
    #expect(page.contains("Schwelle  error: aus\n"))
    #expect(page.contains("Schwelle  hint: mehr als 19\n"))
  }
}
