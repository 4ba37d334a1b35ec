import FoundationEssentials
import KlarGerman
import KlarLinting
import KlarRuleBook
import Testing

@testable import KlarRules

@Suite("Word lists that a configuration names")
struct OwnListTests {
  private func withFolder(
    _ files: [String: [UInt8]], _ body: (String) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, bytes) in files {
      #expect(FileManager.default.createFile(atPath: folder + "/" + name, contents: Data(bytes)))
    }
    try body(folder)
  }

  private func library(configuration: String, in folder: String) throws(Diagnostics) -> RuleLibrary
  {
    let lists = try RuleLibrary.ownLists(
      configuration: configuration, path: folder + "/klarbrief.yml")
    return try RuleLibrary(files: RuleBook.files, ownLists: lists)
  }

  private func findings(_ text: String, _ rules: RuleSet) -> [Finding] {
    Linter(rules).findings(in: Analyzer().analyze(Letter(plainText: text), as: .text))
  }

  /// "Größe" in Windows-1252, as Excel writes "CSV".
  private static let windows: [UInt8] =
    Array("Wendung;Besser;Stufe\r\nKundschaftsgr".utf8) + [0xF6, 0xDF]
    + Array("e;Zahl der Kunden;warning\r\nanbei;hier im Umschlag;\r\n".utf8)

  @Test("find their words before all other rules do, in every form")
  func found() throws {
    try withFolder(["haus.csv": Self.windows]) { folder in
      let library = try library(configuration: "lists: haus.csv", in: folder)
      let rules = try #require(library.ruleSet(profile: "verwaltung"))
      let found = findings("Die Kundschaftsgrößen stehen anbei.", rules)
        .filter { $0.rule == OwnWords.id }
      #expect(found.map(\.entry) == ["Kundschaftsgröße", "anbei"])
      #expect(found.map(\.severity) == [.warning, .hint])
      #expect(found.map(\.isLeading) == [true, true])
    }
  }

  @Test("speak for words that other lists hold with more")
  func same() throws {
    let list = Array("wendung,besser\nStellung nehmen,antworten\n".utf8)
    try withFolder(["a.csv": list]) { folder in
      let library = try library(configuration: "lists: a.csv", in: folder)
      let rules = try #require(library.ruleSet(profile: "verwaltung"))
      let found = findings("Sie können dazu Stellung nehmen.", rules)
      #expect(found.filter(\.isLeading).map(\.rule) == [OwnWords.id])
      #expect(!found.contains { $0.rule == "funktionsverb" })
    }
  }

  @Test("may be several, and their rule can be set like any other")
  func several() throws {
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("wendung,besser\nanbei,hier\nFoo,Bar\n".utf8)
    try withFolder(["a.csv": Self.windows, "b.csv": marked]) { folder in
      let text = "lists: [a.csv, b.csv]\nrules:\n  eigene-woerter: error\n"
      let library = try library(configuration: text, in: folder)
      #expect(
        library.phrases(of: OwnWords.id).map(\.phrase) == ["Kundschaftsgröße", "anbei", "Foo"])
      let settings = try library.configuration(text, path: "klarbrief.yml").rules
      let rules = try #require(library.ruleSet(profile: "verwaltung", settings: settings))
      #expect(findings("Das ist ein Foo.", rules).first?.severity == .error)
    }
  }

  @Test("are refused with the place of their name, or of the mistake in them")
  func refused() throws {
    let broken = Array("wendung;stufe;besser\nFoo;warnung;Bar\n".utf8)
    try withFolder(["a.csv": broken]) { folder in
      let missing = #expect(throws: Diagnostics.self) {
        try library(configuration: "rules:\n  fremdwort: off\nlists: [b.csv]\n", in: folder)
      }
      #expect(
        missing?.description.hasPrefix(folder + "/klarbrief.yml:3:9: Die Liste „b.csv“") == true)
      let wrong = #expect(throws: Diagnostics.self) {
        try library(configuration: "lists: [a.csv]", in: folder)
      }
      #expect(
        wrong?.description.hasPrefix(
          folder + "/a.csv:2:5: „warnung“ ist kein Wert der Spalte „stufe“. Meinten Sie „warning“?")
          == true)
    }
  }

  @Test("need the right name of the field")
  func misspelt() throws {
    let library = try RuleLibrary.embedded()
    let failure = #expect(throws: Diagnostics.self) {
      try library.configuration("list: [a.csv]", path: "k.yml")
    }
    #expect(failure?.description.contains("Meinten Sie „lists“?") == true)
    #expect(library.phrases(of: OwnWords.id).isEmpty)
  }
}
