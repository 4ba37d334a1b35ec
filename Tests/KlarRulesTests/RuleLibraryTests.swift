import Foundation
import KlarGerman
import KlarLinting
import Testing

@testable import KlarRules

@Suite("The rule library")
struct RuleLibraryTests {
  @Test("knows every rule written in Swift")
  func freshness() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/KlarRules/BuiltIn").standardized
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let names = paths.filter { $0.hasSuffix("Rule.swift") }
      .map { String($0.split(separator: "/").last?.dropLast(".swift".count) ?? "") }
    #expect(BuiltInRules.all.map { "\(type(of: $0))" }.sorted() == names.sorted())
  }

  @Test("refuses a rule that exists already, and a profile that names one that does not")
  func conflicts() throws {
    let rule = try #require(RuleTemplate.text(id: "schachtelsatz"))
    let failure = #expect(throws: Diagnostics.self) {
      try RuleLibrary(files: [("wortwahl/schachtelsatz.yml", rule)])
    }
    #expect(failure?.description.contains("enthält schon das Programm selbst") == true)
    let profile = "title: Test\nrules:\n  schachtelsaz: off\n"
    let other = #expect(throws: Diagnostics.self) {
      try RuleLibrary(files: [("profiles/test.yml", profile)])
    }
    #expect(
      other?.description
        == "profiles/test.yml:3:17: Die Regel „schachtelsaz“ gibt es nicht. Meinten Sie „schachtelsatz“?"
    )
  }

  @Test("reads thresholds, severities and switches of a configuration")
  func configuration() throws {
    let library = try RuleLibrary.embedded()
    let text = "rules:\n  fremdwort: off\n  satzlaenge:\n    more-than: {warning: 12}\n"
    let settings = try library.configuration(text, path: "klarbrief.yml").rules
    #expect(settings["fremdwort"]?.isOn == false)
    #expect(settings["satzlaenge"]?.thresholds["warning"] == 12)
    #expect(try library.configuration("author: ich", path: "k.yml").author == .ich)
    #expect(throws: Diagnostics.self) {
      try library.configuration("author: er", path: "k.yml")
    }
    #expect(throws: Diagnostics.self) {
      try library.configuration("stimme: ich", path: "k.yml")
    }
    #expect(throws: Diagnostics.self) {
      try library.configuration("rules: {satzlaenge: laut}", path: "k.yml")
    }
  }

  @Test("advises with the simpler verbs of its own lists")
  func simplerVerbs() throws {
    let list =
      ListTable.columns.joined(separator: "\t") + "\nsäubern\tverb\tputzen\t\treview\thint\t\t\n"
    let rules = try RuleLibrary(files: [("lists/amtswort.tsv", list)]).allRules
    let letter = Letter(plainText: "Die Fenster sind im Winter zu säubern.")
    let found = Linter(rules).findings(in: Analyzer().analyze(letter, as: .text))
    #expect(found.first { $0.rule == "sein-zu" }?.message.hasSuffix("… putzen?") == true)
  }

  @Test("offers a template that keeps its promises, and no other names")
  func template() throws {
    let text = try #require(RuleTemplate.text(id: "eigene-regel"))
    let library = try RuleLibrary(files: [("wortwahl/eigene-regel.yml", text)])
    #expect(library.failures().filter { $0.path == "wortwahl/eigene-regel.yml" } == [])
    #expect(RuleTemplate.text(id: "Größe") == nil)
    #expect(RuleTemplate.text(id: "") == nil)
  }

  @Test("points at the example that fails")
  func failingExample() throws {
    let text = try #require(RuleTemplate.text(id: "eigene-regel"))
      .replacing("- good: Das ist ein Beispiel.", with: "- good: Das ist ein sperriges Beispiel.")
    let path = FileManager.default.temporaryDirectory.appending(path: "eigene-regel.yml").path
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let failures = try RuleLibrary.test(files: [path])
    #expect(
      failures.map(\.description)
        == ["\(path):19:5: Im guten Beispiel wird „ein sperriges Beispiel“ gefunden."])
  }

  @Test("says what is wrong with a folder that holds no rules")
  func folder() {
    #expect(throws: Diagnostics.self) { try RuleLibrary(folder: "/gibt/es/nicht") }
  }
}
